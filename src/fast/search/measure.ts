import type { Matrix } from '../../similarity/matrix.ts';
import {
  adamicAdar,
  commonSkills,
  cosine,
  coverage,
  dice,
  jaccard,
  leichtHolmeNewman,
  type Metric,
  minConditional,
  newman,
  overlap,
  resourceAllocation,
  sumOfProducts,
  tversky,
} from '../../similarity/metric.ts';
import type { Csr, Formula, Measure, Sharing } from './problem.ts';

/** A matrix in the kernels' form. */
export function csrOf({ rowCount, columnCount, rows, weights }: Matrix): Csr {
  return { rows: rowCount, columns: columnCount, offsets: rows.offsets, columnsOf: rows.targets, weights };
}

/**
 * A metric over a matrix in the kernels' form; null for one they do not know, such as the caller's own, and for negative
 * weights.
 *
 * @param counted whether the subjects' weights are all 1 too
 */
export function measureOf(matrix: Matrix, metric: Metric, counted: boolean): Measure | null {
  if (matrix.signed) return null;
  const binary = counted && matrix.weights === null;
  const measure = (formula: Formula, sharing: Sharing, totals: Float64Array): Measure => ({
    formula,
    alpha: 0,
    beta: 0,
    sharing,
    totals,
    values: null,
  });
  const ofMinima = minimumFormulas.get(metric);
  if (ofMinima) return measure(ofMinima, binary ? 'count' : 'min', matrix.sums);
  if (metric === cosine) return measure('cosine', binary ? 'count' : 'product', matrix.norms);
  if (metric === sumOfProducts) return measure('common', binary ? 'count' : 'product', matrix.norms);
  if (metric === leichtHolmeNewman) return measure('leichtHolmeNewman', 'count', countsOf(matrix));
  if (tables.has(metric)) return { ...measure('common', 'table', matrix.sums), values: valuesOf(matrix, metric) };
  const parameters = tverskyOf(metric);
  return parameters && { ...measure('tversky', binary ? 'count' : 'min', matrix.sums), ...parameters };
}

const minimumFormulas = new Map<Metric, Formula>([
  [jaccard, 'jaccard'],
  [dice, 'dice'],
  [overlap, 'overlap'],
  [coverage, 'coverage'],
  [minConditional, 'minConditional'],
  [commonSkills, 'common'],
]);

const tables = new Set<Metric>([adamicAdar, resourceAllocation, newman]);

function countsOf({ rowCount, rows }: Matrix): Float64Array {
  return Float64Array.from({ length: rowCount }, (_, row) => rows.offsets[row + 1]! - rows.offsets[row]!);
}

function valuesOf({ columnCount, columns }: Matrix, { shared }: Metric): Float64Array {
  return Float64Array.from({ length: columnCount }, (_, column) =>
    shared(1, 1, columns.offsets[column + 1]! - columns.offsets[column]!),
  );
}

/** α and β of a Tversky index made by `tversky`; negative ones do not fall with the row's total, so no bound holds for them. */
function tverskyOf({ parameters, score }: Metric): { readonly alpha: number; readonly beta: number } | null {
  const { alpha, beta } = parameters ?? {};
  if (alpha === undefined || beta === undefined || !(alpha >= 0 && beta >= 0)) return null;
  return score.toString() === tversky(alpha, beta).score.toString() ? { alpha, beta } : null;
}
