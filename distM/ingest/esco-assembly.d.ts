import type { CatalogueInput } from '../catalogue/create-catalogue.ts';
import type { EscoDraft } from './esco-draft.ts';
/** Puts together what the files state: every addition reaches its concept, or is reported. */
export declare function assembled(draft: EscoDraft): CatalogueInput;
