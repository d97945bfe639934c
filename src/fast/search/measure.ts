import { columnDegree, type Matrix } from '../../similarity/matrix.ts';
import { type Metric, type SharedFunction, sharedOf, weightProduct } from '../../similarity/metric.ts';
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
export function csrOf({ rowCount, columnCount, rows, weights }: Matrix): Csr {
  return { rows: rowCount, columns: columnCount, offsets: rows.offsets, columnsOf: rows.targets, weights };
}

/**
 * A metric over a matrix as a measure; null where no bound holds: for a metric that has none, and for negative weights.
 *
 * @param counted whether the subjects' weights are all 1 too
 */
export function measureOf(matrix: Matrix, metric: Metric, counted: boolean): Measure | null {
  if (matrix.signed || !isBounded(metric)) return null;
  const { shared, unweighted = false } = metric;
  const measure = (sharing: Sharing, own: Partial<Measure> = {}): Measure => ({
    metric,
    sharing,
    totals: matrix,
    values: null,
    added: null,
    ...own,
  });
  const ofWeights = !unweighted && !(counted && matrix.weights === null);
  if (shared === Math.min) return measure(ofWeights ? 'min' : 'count');
  if (shared === weightProduct) return measure(ofWeights ? 'product' : 'count');
  const ofColumn = sharedOf(metric);
  if (ofWeights) return measure('function', { added: withDegree(matrix, ofColumn) });
  const values = valuesOf(matrix, ofColumn);
  if (values.every((value) => value === 1)) return measure('count');
  return values.every((value) => value >= 0) ? measure('table', { values }) : null;
}

function isBounded(metric: Metric): metric is BoundedMetric {
  return metric.needed !== undefined;
}

/** What rows are arranged by: with products their norms, else their sums. */
export function arrangement({ sharing, totals }: Pick<Measure, 'sharing' | 'totals'>): Float64Array {
  return sharing === 'product' ? totals.norms : totals.sums;
}

function withDegree(matrix: Matrix, shared: SharedFunction): NonNullable<Measure['added']> {
  return (a, b, column) => shared(a, b, columnDegree(matrix, column));
}

function valuesOf(matrix: Matrix, shared: SharedFunction): Float64Array {
  return Float64Array.from({ length: matrix.columnCount }, (_, column) => shared(1, 1, columnDegree(matrix, column)));
}
