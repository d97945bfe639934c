import type { Scores } from './scores.ts';

/** Scratch to add up scores by row, where most rows get something. */
export interface SumScratch {
  /** By row; all 0 between uses. */
  readonly sums: Float64Array;
  readonly rows: Uint32Array;
  readonly scores: Float64Array;
}

export function sumScratch(rowCount: number): SumScratch {
  return {
    sums: new Float64Array(rowCount),
    rows: new Uint32Array(rowCount),
    scores: new Float64Array(rowCount),
  };
}

/** Lists the sums that are not 0 and sets them back. */
export function takeSums({ sums, rows, scores }: SumScratch): Scores {
  let count = 0;
  for (let row = 0; row < sums.length; row++) {
    const sum = sums[row]!;
    if (sum === 0) continue;
    rows[count] = row;
    scores[count++] = sum;
  }
  sums.fill(0);
  return { count, rows, scores };
}
