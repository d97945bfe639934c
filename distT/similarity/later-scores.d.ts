import type { Scorer } from './method.ts';
/** Scores of a row against every later one, by row; what stands before them means nothing. Valid until the next call. */
export type LaterScores = (row: number) => Float64Array;
/**
 * Half of all pairs, for methods whose scores are the same in both directions to the bit: sums of products, cosines of dense
 * rows, and sums of both. What `scores` gives, to the bit, in half the time. Rows are to be asked for in ascending order.
 * Null for other methods.
 */
export declare function laterScores({ comparison, dense, parts }: Scorer): LaterScores | null;
