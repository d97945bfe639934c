import type { Scores } from './scores.ts';
/** Scratch to add up scores by row, where most rows get something. */
export interface SumScratch {
    /** By row; all 0 between uses. */
    readonly sums: Float64Array;
    readonly rows: Uint32Array;
    readonly scores: Float64Array;
}
export declare function sumScratch(rowCount: number): SumScratch;
/** Lists the sums that are not 0 and sets them back. */
export declare function takeSums({ sums, rows, scores }: SumScratch): Scores;
