import type { RowTotals } from '../../similarity/metric.ts';
/**
 * Rows of columns with optional weights: what the kernels read. Columns ascend within a row; `offsets` has one entry
 * more than there are rows; `weights` is null when every weight is 1.
 */
export interface Csr {
    readonly rows: number;
    readonly columns: number;
    readonly offsets: Uint32Array;
    readonly columnsOf: Uint32Array;
    readonly weights: Float64Array | null;
}
/** By row, Σ and √Σ² of its weights. */
export interface Totals {
    readonly sums: Float64Array;
    readonly norms: Float64Array;
    /** How many columns it has, where not all of them are listed. */
    readonly counts?: Float64Array | undefined;
}
/** What a metric may know of a row, in an object that is used again. */
export type LentTotals = {
    -readonly [Name in keyof RowTotals]: RowTotals[Name];
};
/** Writes the totals of a row into an object. */
export declare function readTotals(into: LentTotals, { offsets }: Csr, { sums, norms, counts }: Totals, row: number): void;
/** Whose neighbours are asked for: rows of `csr`; `self` when they are the searched rows themselves. */
export interface Subjects {
    readonly csr: Csr;
    readonly totals: Totals;
    readonly self: boolean;
}
/** Rows that are not among those searched, over the same columns: of another index, or a profile. */
export type Outside = Omit<Subjects, 'self'>;
/** How many neighbours of each subject, and from which score (inclusive); rows without a shared column never count. */
export interface Wanted {
    readonly k: number;
    readonly minScore: number;
}
/** The best rows of each subject, `k` slots apiece: the first `counts[slot]` are filled, score descending, then row ascending. */
export interface TopRows {
    readonly k: number;
    readonly counts: Uint32Array;
    readonly ids: Uint32Array;
    readonly scores: Float64Array;
}
/** A search to do: the best rows of the subjects `from` to before `to`, into slots 0, 1, …. */
export interface Task {
    readonly subjects: Subjects;
    readonly from: number;
    readonly to: number;
    readonly wanted: Wanted;
    readonly top: TopRows;
}
