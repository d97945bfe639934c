/** Columns to add: where each starts in `bits`, `count` of them, a multiple of 4. */
export interface ListedColumns {
    readonly bits: Int32Array;
    readonly starts: Int32Array;
    readonly count: number;
}
/** A run of `words` counters: `stride` words from plane to plane, the first plane to add to at `base`. */
export interface Counters {
    readonly planes: Int32Array;
    readonly base: number;
    readonly stride: number;
    readonly words: number;
}
/**
 * Adds bit columns to bit-sliced counters, 32 rows a word: plane `p` holds bit `p` of every row's counter. Eight columns
 * at a time go through carry-save adders (Harley–Seal; Muła, Kurz & Lemire 2018, "Faster population counts using AVX2
 * instructions"), so that a column costs five operations a word whatever it holds.
 */
export declare function addColumns(columns: ListedColumns, counters: Counters): void;
