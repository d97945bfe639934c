import type { CatalogueInput } from '../catalogue/create-catalogue.ts';
import type { OnetDraft, Scale } from './onet-draft.ts';
/** Puts together what the files state: scales applied, hierarchy attached, every row at its occupation or reported. */
export declare function assembledOnet(draft: OnetDraft): CatalogueInput;
export declare function scaleOf(draft: OnetDraft, id: string): Scale | undefined;
