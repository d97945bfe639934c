import type { Subject } from '../../similarity/subject.ts';
import { type Needed } from '../move/needed.ts';
import { type NeedsTable } from '../move/needs-table.ts';
/**
 * How far a subject is from every occupation. With fixed weights a missing skill lifts what is held by what is lacking of
 * its own weight and nothing else, so all single skills together cost one walk over the missing requirements.
 */
export interface UnlockGaps {
    readonly table: NeedsTable;
    /** Weight lacking of every need, parallel to `table.rows.targets`. */
    readonly lacking: Float64Array;
    /** Share held, by row. */
    readonly coverage: Float64Array;
    /** 1 where the threshold is reached already, or the row is no candidate, needs nothing or is out of reach. */
    readonly closed: Uint8Array;
    /** Share held of a row with these skills learnt, added up as everywhere: the same number to the bit. */
    readonly coverageWith: (row: number, learnt: (skill: number) => boolean) => number;
    /** Whether a row passes with these skills learnt, given the share it then has but for rounding: exactly as added up anew. */
    readonly passes: (row: number, coverage: number, learnt: (skill: number) => boolean) => boolean;
}
/** Which occupations count. */
export interface UnlockQuestion {
    /** Share held from which on an occupation is open; inclusive. */
    readonly threshold: number;
    /** Share of the way to the threshold that a row must be at to count, 0–1. Default 0. */
    readonly reach?: number;
    /** 1 for every row that counts; all by default. */
    readonly candidates?: Uint8Array;
}
export declare function unlockGaps(needed: Needed, subject: Subject, { threshold, reach, candidates }: UnlockQuestion): UnlockGaps;
/**
 * For every skill the occupations that it alone brings to the threshold, and the share they then have.
 *
 * @returns parallel lists, by row, then skill
 */
export declare function singleUnlocks({ table, lacking, coverage, closed, coverageWith, passes }: UnlockGaps, threshold: number): {
    readonly skills: number[];
    readonly rows: number[];
    readonly after: number[];
};
