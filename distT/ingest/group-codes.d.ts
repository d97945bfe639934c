import type { EscoDraft } from './esco-draft.ts';
/** Gives occupations the group codes that their source meant, told by the groups there are, and the skill level of ISCO. */
export declare function settleGroupCodes(draft: EscoDraft): void;
