import { type Matrix } from '../../similarity/matrix.ts';
import { type Metric } from '../../similarity/metric.ts';
import type { Csr, Totals } from './problem.ts';
/**
 * What two rows share, summed over their common columns in ascending order: `count` adds 1, `table` the column's value,
 * `min` the smaller weight, `product` the weights' product, `function` what the metric says.
 */
export type Sharing = 'count' | 'table' | 'min' | 'product' | 'function';
/** A metric that says what a score needs. */
export type BoundedMetric = Metric & Required<Pick<Metric, 'needed'>>;
/** A metric over a matrix, in the form that a pruned search needs. */
export interface Measure {
    readonly metric: BoundedMetric;
    readonly sharing: Sharing;
    readonly totals: Totals;
    /** By column, what it adds when both rows have it (`sharing: 'table'`), never negative. */
    readonly values: Float64Array | null;
    /** What a column adds, given both weights (`sharing: 'function'`). */
    readonly added: ((a: number, b: number, column: number) => number) | null;
}
/** A matrix in the kernels' form. */
export declare function csrOf({ rowCount, columnCount, rows, weights }: Matrix): Csr;
/**
 * A metric over a matrix as a measure; null where no bound holds: for a metric that has none, and for negative weights.
 *
 * @param counted whether the subjects' weights are all 1 too
 */
export declare function measureOf(matrix: Matrix, metric: Metric, counted: boolean): Measure | null;
/** What rows are arranged by: with products their norms, else their sums. */
export declare function arrangement({ sharing, totals }: Pick<Measure, 'sharing' | 'totals'>): Float64Array;
