import type { Measure } from './measure.ts';
import type { Csr } from './problem.ts';
import { type Arena, type Slices } from './slices.ts';
/** What is known of a run of places without looking at its rows. */
export interface RunBounds {
    /** By run, the smallest of each total of its rows: no row of it scores higher with the same shared sum. */
    readonly counts: Float64Array;
    readonly sums: Float64Array;
    readonly norms: Float64Array;
    /** By run, the greatest shared sum any row of it can have with anybody. */
    readonly cap: Float64Array;
}
/** The bounds of a measure over prepared slices. */
export interface Bounds {
    readonly blocks: RunBounds;
    readonly chunks: RunBounds;
    /** By column, the most it can add to a shared sum per unit of the subject's own weight (or as such, for `min` and `table`). */
    readonly most: Float64Array | null;
    /** Whether all rows weigh a column alike, as under tf-idf of sets: then two rows that share it share exactly that much. */
    readonly uniform: boolean;
}
/** Works out a measure's bounds: a few passes over the rows and, for weighted measures, one over the edges. */
export declare function boundsOf(slices: Slices, measure: Measure): Bounds;
/** What is known of the columns: see {@link Bounds}. */
export declare function columnBounds(slices: Slices, measure: Measure, arena?: Arena): Pick<Bounds, 'most' | 'uniform'>;
/** How many columns each row has. */
export declare function lengthsOf({ rows, offsets }: Csr): Float64Array;
/** Runs of so many places, and where what is known of them is kept. */
export interface Runs {
    readonly length: number;
    readonly arena?: Arena;
}
/** By run, the smallest total of its rows. */
export declare function lowest({ rows, rowAt }: Slices, totals: Float64Array, { length, arena }: Runs): Float64Array;
/**
 * A row shares at most what it has: a counted sum never exceeds the row's length, a sum of minima never the row's sum.
 * That is the size filter of PPJoin (Xiao et al. 2008): a run whose longest row cannot reach the needed sum is skipped.
 * Other sums have no such cap here, so theirs is infinite.
 */
export declare function caps({ rows, offsets, weights, rowAt }: Slices, { sharing }: Measure, { length, arena }: Runs): Float64Array;
