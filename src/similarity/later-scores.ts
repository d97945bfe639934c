import { addColumn } from './features-cosine.ts';
import type { Comparison, DenseRows, Scorer } from './method.ts';
import { sumOfProducts } from './metric.ts';

/** Scores of a row against every later one, by row; what stands before them means nothing. Valid until the next call. */
export type LaterScores = (row: number) => Float64Array;

/**
 * Half of all pairs, for methods whose scores are the same in both directions to the bit: sums of products, cosines of dense
 * rows, and sums of both. What `scores` gives, to the bit, in half the time. Rows are to be asked for in ascending order.
 * Null for other methods.
 */
export function laterScores({ comparison, dense, parts }: Scorer): LaterScores | null {
  if (comparison) return comparison.metric === sumOfProducts && comparison.ownRows ? laterProducts(comparison) : null;
  if (dense) return laterDense(dense);
  const works = parts?.map(({ share, scorer }) => ({ share, later: laterScores(scorer) }));
  return works?.every(isHalved) ? laterSums(works) : null;
}

interface Halved {
  readonly share: number;
  readonly later: LaterScores;
}

function isHalved(work: { readonly share: number; readonly later: LaterScores | null }): work is Halved {
  return work.later !== null;
}

/** A column names its rows in ascending order: what lies before the row that is asked for is done with. */
function laterProducts({ matrix }: Comparison): LaterScores {
  const { rows, weights } = matrix;
  const columns = { columns: matrix.columns, columnWeights: matrix.columnWeights };
  const { offsets, targets } = columns.columns;
  const next = offsets.slice();
  const sums = new Float64Array(matrix.rowCount);
  return (row) => {
    sums.fill(0, row + 1);
    for (let at = rows.offsets[row]!; at < rows.offsets[row + 1]!; at++) {
      const column = rows.targets[at]!;
      const end = offsets[column + 1]!;
      let edge = next[column]!;
      while (targets[edge]! < row) edge++;
      next[column] = ++edge;
      addColumn(columns, weights === null ? 1 : weights[at]!, edge, end, sums);
    }
    return sums;
  };
}

function laterDense({ rank, rows, product }: DenseRows): LaterScores {
  const scores = new Float64Array(rows.length / rank);
  return (row) => {
    const own = rows.subarray(row * rank, (row + 1) * rank);
    for (let other = row + 1; other < scores.length; other++) scores[other] = product(own, other);
    return scores;
  };
}

function laterSums(works: readonly Halved[]): LaterScores {
  let sums = new Float64Array(0);
  return (row) => {
    for (const [i, { share, later }] of works.entries()) {
      const scores = later(row);
      if (sums.length === 0) sums = new Float64Array(scores.length);
      for (let other = row + 1; other < sums.length; other++)
        sums[other] = (i === 0 ? 0 : sums[other]!) + share * scores[other]!;
    }
    return sums;
  };
}
