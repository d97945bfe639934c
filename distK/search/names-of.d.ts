import type { Names } from '../compact/skill-index.ts';
/** Where a name comes from, the strongest first. */
export declare const tiers: readonly ["label", "altLabel", "hiddenLabel", "alias"];
/** Positions in {@link tiers}. */
export declare const ALT_LABEL = 1;
export declare const ALIAS = 3;
/** One way to call a concept. */
export interface ConceptName {
    readonly text: string;
    /** Position in {@link tiers}. */
    readonly tier: number;
}
/**
 * Everything a concept is called in a language: its label first; as other names its label without a closing "(…)" and
 * the halves of "steward/stewardess", and its alternative labels; hidden labels last.
 */
export declare function namesOf(names: Names, row: number, language: string): ConceptName[];
