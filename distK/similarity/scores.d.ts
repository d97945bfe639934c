import { type Matrix } from './matrix.ts';
import { type Metric, type RowTotals } from './metric.ts';
import type { Vector } from './subject.ts';
/**
 * Scores of one subject: entry `i` of `scores` belongs to row `rows[i]`, for `i` below `count`; rows in no order, each
 * once. Rows that are not listed share nothing with the subject. Valid until the same matrix is scored again.
 */
export interface Scores {
    readonly count: number;
    readonly rows: Uint32Array;
    readonly scores: Float64Array;
}
/**
 * A metric's score of a vector against every row of a matrix that shares a column with it. Shared sums run in column
 * order, so a score does not depend on which rows were asked for, nor on the direction of a symmetric metric.
 *
 * @throws SkillGraphError `BAD_WEIGHT` for negative weights under a metric that is not made for them.
 */
export declare function metricScores(matrix: Matrix, vector: Vector, metric: Metric): Scores;
/** @throws SkillGraphError `BAD_WEIGHT` for negative weights under a metric that is not made for them. */
export declare function checkSigned(matrix: Matrix, metric: Metric): void;
/** The score of one pair: the same number as {@link metricScores} gives, without scoring every row. */
export declare function pairScore(matrix: Matrix, vector: Vector, row: number, metric: Metric): number;
/** What each shared column adds to the shared sum of a pair, in column order. */
export declare function sharedParts(matrix: Matrix, vector: Vector, row: number, metric: Metric): {
    readonly columns: readonly number[];
    readonly values: readonly number[];
};
export declare function rowTotals(matrix: Matrix, row: number): RowTotals;
