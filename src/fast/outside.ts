import type { Matrix } from '../similarity/matrix.ts';
import type { Vector } from '../similarity/subject.ts';
import type { Outside } from './search/problem.ts';

/** One vector as a row by itself. */
export function outsideOf(vector: Vector, columns: number): Outside {
  return {
    csr: {
      rows: 1,
      columns,
      offsets: Uint32Array.of(0, vector.columns.length),
      columnsOf: vector.columns,
      weights: vector.weights,
    },
    totals: { sums: Float64Array.of(vector.sum), norms: Float64Array.of(vector.norm) },
  };
}

/**
 * The rows of a matrix over the columns of another. A column that the other lacks is left out, but still counts in the
 * row's totals.
 *
 * @param columnOf by column, its number in the other, ascending; −1 where the other has none such
 */
export function carriedOver(matrix: Matrix, columnOf: Int32Array, columns: number): Outside {
  const { rowCount, rows, weights, sums, norms } = matrix;
  const { offsets, targets } = rows;
  const starts = new Uint32Array(rowCount + 1);
  const counts = new Float64Array(rowCount);
  const columnsOf = new Uint32Array(targets.length);
  const kept = weights && new Float64Array(targets.length);
  let next = 0;
  for (let row = 0; row < rowCount; row++) {
    counts[row] = offsets[row + 1]! - offsets[row]!;
    for (let edge = offsets[row]!; edge < offsets[row + 1]!; edge++) {
      const column = columnOf[targets[edge]!]!;
      if (column < 0) continue;
      if (kept) kept[next] = weights[edge]!;
      columnsOf[next++] = column;
    }
    starts[row + 1] = next;
  }
  return {
    csr: {
      rows: rowCount,
      columns,
      offsets: starts,
      columnsOf: columnsOf.subarray(0, next),
      weights: kept?.subarray(0, next) ?? null,
    },
    totals: { sums, norms, counts },
  };
}

/** One of the rows as a vector. */
export function vectorAt({ csr, totals }: Outside, row: number): Vector {
  const [start, end] = [csr.offsets[row]!, csr.offsets[row + 1]!];
  return {
    row: -1,
    columns: csr.columnsOf.subarray(start, end),
    weights: csr.weights?.subarray(start, end) ?? null,
    count: totals.counts?.[row] ?? end - start,
    sum: totals.sums[row]!,
    norm: totals.norms[row]!,
  };
}
