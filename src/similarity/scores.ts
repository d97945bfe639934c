import { derived } from '../compact/derived.ts';
import { lending } from '../compact/lending.ts';
import { SkillGraphError } from '../errors.ts';
import { columnDegree, type Matrix } from './matrix.ts';
import { type Metric, type RowTotals, sharedOf, weightProduct } from './metric.ts';
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
export function metricScores(matrix: Matrix, vector: Vector, metric: Metric): Scores {
  checkSigned(matrix, metric);
  return scratchOf(matrix)((scratch) => scored(matrix, vector, metric, scratch));
}

/** @throws SkillGraphError `BAD_WEIGHT` for negative weights under a metric that is not made for them. */
export function checkSigned(matrix: Matrix, metric: Metric): void {
  if (matrix.signed && !metric.signed)
    throw new SkillGraphError(
      'BAD_WEIGHT',
      `"${metric.name}" is not defined for negative weights (centred ratings). Use cosine, or a weighting without negative values.`,
    );
}

function scored(matrix: Matrix, vector: Vector, metric: Metric, scratch: Scratch): Scores {
  const count = accumulate(matrix, vector, metric, scratch);
  const { sums, rows, scores } = scratch;
  const { offsets } = matrix.rows;
  const b: { -readonly [K in keyof RowTotals]: RowTotals[K] } = { count: 0, sum: 0, norm: 0 };
  for (let i = 0; i < count; i++) {
    const row = rows[i]!;
    b.count = offsets[row + 1]! - offsets[row]!;
    b.sum = matrix.sums[row]!;
    b.norm = matrix.norms[row]!;
    scores[i] = metric.score(sums[row]!, vector, b);
    sums[row] = 0;
  }
  return { count, rows, scores };
}

/** The score of one pair: the same number as {@link metricScores} gives, without scoring every row. */
export function pairScore(matrix: Matrix, vector: Vector, row: number, metric: Metric): number {
  const parts = sharedParts(matrix, vector, row, metric);
  if (parts.columns.length === 0) return 0;
  let shared = 0;
  for (const value of parts.values) shared += value;
  return metric.score(shared, vector, rowTotals(matrix, row));
}

/** What each shared column adds to the shared sum of a pair, in column order. */
export function sharedParts(
  matrix: Matrix,
  vector: Vector,
  row: number,
  metric: Metric,
): { readonly columns: readonly number[]; readonly values: readonly number[] } {
  const { offsets, targets } = matrix.rows;
  const shared = sharedOf(metric);
  const columns: number[] = [];
  const values: number[] = [];
  let edge = offsets[row]!;
  const end = offsets[row + 1]!;
  for (let i = 0; i < vector.columns.length; i++) {
    const column = vector.columns[i]!;
    while (edge < end && targets[edge]! < column) edge++;
    if (edge === end) break;
    if (targets[edge] !== column) continue;
    const a = vector.weights ? vector.weights[i]! : 1;
    const b = matrix.weights ? matrix.weights[edge]! : 1;
    columns.push(column);
    values.push(shared(a, b, columnDegree(matrix, column)));
  }
  return { columns, values };
}

export function rowTotals(matrix: Matrix, row: number): RowTotals {
  return {
    count: matrix.rows.offsets[row + 1]! - matrix.rows.offsets[row]!,
    sum: matrix.sums[row]!,
    norm: matrix.norms[row]!,
  };
}

interface Scratch {
  /** Shared sum per row; all 0 between calls. */
  readonly sums: Float64Array;
  readonly rows: Uint32Array;
  readonly scores: Float64Array;
  /** Whether a row is listed already, where a sum of 0 does not tell; all 0 between calls. */
  readonly listed: Uint8Array;
}

const scratchOf = /* @__PURE__ */ derived(({ rowCount }: Matrix) =>
  lending(
    (): Scratch => ({
      sums: new Float64Array(rowCount),
      rows: new Uint32Array(rowCount + 1),
      scores: new Float64Array(rowCount),
      listed: new Uint8Array(rowCount),
    }),
  ),
);

function accumulate(matrix: Matrix, vector: Vector, metric: Metric, scratch: Scratch): number {
  const binary = matrix.weights === null && vector.weights === null;
  if (binary && (metric.shared === Math.min || metric.shared === weightProduct))
    return accumulateCounts(matrix, vector, scratch);
  if (metric.shared === Math.min) return accumulateMinima(matrix, vector, scratch);
  return accumulateParts(matrix, vector, metric, scratch);
}

/** Counts never return to 0, so a sum of 0 means "not listed yet": no branch, no second array. */
function accumulateCounts(matrix: Matrix, vector: Vector, { sums, rows }: Scratch): number {
  const { offsets, targets } = matrix.columns;
  const { columns } = vector;
  let count = 0;
  for (let i = 0; i < columns.length; i++) {
    const column = columns[i]!;
    const end = offsets[column + 1]!;
    for (let edge = offsets[column]!; edge < end; edge++) {
      const row = targets[edge]!;
      const sum = sums[row]!;
      rows[count] = row;
      count += sum === 0 ? 1 : 0;
      sums[row] = sum + 1;
    }
  }
  return count;
}

/** Weights kept in a matrix are above 0 here, so a sum of 0 means "not listed yet". */
function accumulateMinima(matrix: Matrix, vector: Vector, { sums, rows }: Scratch): number {
  const { offsets, targets } = matrix.columns;
  const { columnWeights } = matrix;
  const { columns, weights } = vector;
  let count = 0;
  for (let i = 0; i < columns.length; i++) {
    const column = columns[i]!;
    const a = weights === null ? 1 : weights[i]!;
    const end = offsets[column + 1]!;
    for (let edge = offsets[column]!; edge < end; edge++) {
      const row = targets[edge]!;
      const b = columnWeights === null ? 1 : columnWeights[edge]!;
      const sum = sums[row]!;
      rows[count] = row;
      count += sum === 0 ? 1 : 0;
      sums[row] = sum + Math.min(a, b);
    }
  }
  return count;
}

function accumulateParts(matrix: Matrix, vector: Vector, metric: Metric, { sums, rows, listed }: Scratch): number {
  const { offsets, targets } = matrix.columns;
  const { columnWeights } = matrix;
  const shared = sharedOf(metric);
  let count = 0;
  for (let i = 0; i < vector.columns.length; i++) {
    const column = vector.columns[i]!;
    const a = vector.weights === null ? 1 : vector.weights[i]!;
    const end = offsets[column + 1]!;
    const degree = columnDegree(matrix, column);
    for (let edge = offsets[column]!; edge < end; edge++) {
      const row = targets[edge]!;
      if (listed[row] === 0) {
        listed[row] = 1;
        rows[count++] = row;
      }
      sums[row]! += shared(a, columnWeights === null ? 1 : columnWeights[edge]!, degree);
    }
  }
  for (let i = 0; i < count; i++) listed[rows[i]!] = 0;
  return count;
}
