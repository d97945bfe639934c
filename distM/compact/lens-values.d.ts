import type { Vintage } from '../catalogue/lens.ts';
import type { SkillIndex } from './skill-index.ts';
/** Something keyed by the codes of a taxonomy: an indicator, a table of traits or of tasks. */
export interface CodedTable {
    readonly vintage: Vintage;
    /** Ascending. */
    readonly codes: readonly string[];
}
/** One entry of a table that stands for an occupation of the index. */
export interface Donor {
    /** Position in the table's `codes`. */
    readonly at: number;
    readonly confidence: number;
    /** Whether it is this very occupation, not one that corresponds. */
    readonly own: boolean;
}
/**
 * Who stands for every occupation in a table, by row and then by code. An occupation that the table has itself has that
 * one entry; what corresponds counts only where it has none of its own.
 */
export declare const donorsOf: (index: SkillIndex, table: CodedTable) => readonly (readonly Donor[])[];
/** The mean of what donors state, weighed by confidence; NaN without donors. Added up in code order. */
export declare function donorMean(donors: readonly Donor[], valueAt: (at: number) => number): number;
/** Where a value stands among others, in percent. */
export interface Place {
    /** Share of the occupations rated or counted that lie below, and half of the equal ones, 0–100: the middle one is at 50. */
    readonly percentile: number;
    /** Share of them that lie below, the equal ones left aside, 0–100. */
    readonly below: number;
}
/** Where a value stands among sorted numbers. */
export declare function placeIn(sorted: ArrayLike<number>, value: number): Place;
