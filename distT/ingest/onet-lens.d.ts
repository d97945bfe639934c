import type { Lens } from '../catalogue/lens.ts';
import type { Source } from '../catalogue/source.ts';
import type { OnetDraft } from './onet-draft.ts';
/** Traits and tasks as the files state them; null where they state none. */
export declare function onetLens(draft: OnetDraft, source: Source): Pick<Lens, 'indicators' | 'traits' | 'tasks'> | null;
