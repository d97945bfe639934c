import type { SkillIndex } from '../../compact/skill-index.ts';
/** How much a held skill counts for a different one that is needed, by how the classification relates them. */
export interface Credits {
    /** The held skill is narrower than the needed one: part of it is there. Default .5. */
    readonly narrower?: number;
    /** The held skill is broader than the needed one: the ground is there, the speciality is not. Default .5. */
    readonly broader?: number;
    /** The classification relates both, in either direction. Default .5. */
    readonly related?: number;
    /** Both are narrower than one skill or group. Default .25. */
    readonly sibling?: number;
    /** A skill or group with more members directly below it makes no siblings and no broader credit. Default 40. */
    readonly largestFamily?: number;
}
/** How a held skill is related to the one it counts for. */
export type CreditRelation = 'narrower' | 'broader' | 'related' | 'sibling';
/** A held skill that counts in part for a needed one. */
export interface Candidate {
    /** Positions in the lists of needed and held skills. */
    readonly needed: number;
    readonly held: number;
    readonly credit: number;
    readonly relation: CreditRelation;
    /** For siblings what both are narrower than, as in `index.broader`: a group, or `groupCount` + a skill. */
    readonly parent: number;
}
/** Credits with defaults, checked. @throws SkillGraphError `BAD_OPTION` for a credit outside 0–1. */
export declare function creditsOf(credits: Credits): Required<Credits>;
/**
 * Every pair of a needed and a held skill that the classification relates, with the highest credit it gives. At equal
 * credit the first of narrower, broader, related and sibling is named, and of several common parents the smallest.
 */
export declare function candidates(index: SkillIndex, needed: readonly number[], held: readonly number[], credits: Required<Credits>): Candidate[];
