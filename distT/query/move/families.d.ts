import type { SkillIndex } from '../../compact/skill-index.ts';
import type { Scorer } from '../../similarity/method.ts';
/** Occupations that the classification puts together. */
export interface Family {
    /** Code of the unit group, or id of the broad occupation. */
    readonly name: string;
    /** Rows, ascending. */
    readonly members: readonly number[];
}
/** Occupations by the group that classifies them (`groupCode`): ISCO unit groups, SOC groups. Ascending by code. */
export declare const unitGroups: (index: SkillIndex) => readonly Family[];
/**
 * Broad occupations with everything narrower: each occupation that is the broader one of some other and has no broader
 * occupation itself, with all below it. An occupation below two of them is in both. Ascending by id; none where the
 * classification knows no broader occupations.
 */
export declare const broadOccupations: (index: SkillIndex) => readonly Family[];
/** What a measure says within families of occupations. */
export interface FamilyMeans {
    /** Families with at least two comparable occupations. */
    readonly families: number;
    /** Ordered pairs within them. */
    readonly pairs: number;
    /** Mean of the families' means, each family counting once. */
    readonly mean: number;
    /** Population standard deviation of the families' means. */
    readonly deviation: number;
    /** mean − deviation (Nesta, Mapping Career Causeways, 2020). Below 0 where families differ wildly. */
    readonly threshold: number;
}
/** One family's mean of a measure over its ordered pairs. */
export interface FamilyMean {
    readonly family: Family;
    readonly pairs: number;
    readonly mean: number;
}
/** A measure between occupations, by row. */
export interface PairMeasure {
    /** Scores of one occupation against others. */
    readonly from: (from: number) => (to: number) => number;
    /** Whether an occupation can be compared at all. */
    readonly comparable: (row: number) => boolean;
    /** Whether a pair counts; all of comparable occupations by default. */
    readonly counts?: (from: number, to: number) => boolean;
    /** Whether both directions score alike, so that one is enough. */
    readonly symmetric: boolean;
}
/** The mean of a measure over the ordered pairs of each family that has at least two comparable occupations. */
export declare function meansWithin(measure: PairMeasure, families: readonly Family[]): FamilyMean[];
/** A method's scores as a measure between occupations. */
export declare function methodMeasure(index: SkillIndex, scorer: Scorer, symmetric: boolean): PairMeasure;
/** The recipe's threshold; null without two families to compare. */
export declare function familyMeans(means: readonly FamilyMean[]): FamilyMeans | null;
/** Mean and population standard deviation. */
export declare function moments(values: readonly number[]): {
    readonly mean: number;
    readonly deviation: number;
};
