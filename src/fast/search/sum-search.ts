import { derived } from '../../compact/derived.ts';
import type { DenseRows, ScorerPart } from '../../similarity/method.ts';
import type { Subject } from '../../similarity/subject.ts';
import { type Ranking, TopK } from '../../similarity/top-k.ts';
import type { BestRows } from '../../similarity/top-rows.ts';

/**
 * The best rows under a sum of methods whose last is a product of dense rows, such as skills and groups with factors:
 * the threshold algorithm (Fagin, Lotem & Naor 2003, "Optimal aggregation algorithms for middleware") with one part known
 * for all rows. The rows that are best without the last part say what score is to be beaten; a row's last part is at most
 * its share, then at most what its first places and the lengths of the rest allow (Cauchy–Schwarz); only rows that could
 * still get there are multiplied out. Sums run in the order of the parts, so scores are those of the plain way.
 *
 * @returns null for other sums, long lists, and where fewer rows than wanted score above 0
 */
export function bestOfSum(parts: readonly ScorerPart[], subject: Subject, wanted: BestRows): Ranking | null {
  const { share, scorer } = parts.at(-1)!;
  const { dense } = scorer;
  if (parts.length < 2 || dense === undefined || dense.rank <= FIRST) return null;
  const { limit, minScore, mask } = wanted;
  const rowCount = dense.rows.length / dense.rank;
  if (limit < 1 || limit > rowCount / ROWS_PER_PLACE) return null;
  if (!parts.every((part) => part.scorer.hasEvidence(subject))) return null;
  const sums = sumsOf(parts.slice(0, -1), subject, rowCount);
  const vector = dense.vectorOf(subject);
  const score = (row: number): number => sums[row]! + share * dense.product(vector, row);
  const passes = (row: number): boolean => row !== subject.row && (mask === null || mask[row] === 1);

  const promising = new TopK(2 * limit, sums.length);
  for (let row = 0; row < sums.length; row++) if (passes(row)) promising.offer(row, sums[row]!);
  const first = new TopK(limit, sums.length);
  for (const row of promising.take().rows) first.offer(row, score(row));
  const { scores } = first.take();
  const toBeat = Math.max(minScore, scores.length < limit ? 0 : scores[limit - 1]!);
  if (!(toBeat > 0)) return null;

  const lengths = restLengths(dense);
  const ownLength = restLength(vector, 0, dense.rank);
  const top = new TopK(limit, sums.length);
  for (let row = 0; row < sums.length; row++) {
    const needed = (toBeat - sums[row]!) / share - SLACK;
    if (needed > 1 || !passes(row)) continue;
    if (firstProduct(vector, dense, row) + ownLength * lengths[row]! < needed) continue;
    const found = score(row);
    if (found >= minScore) top.offer(row, found);
  }
  return top.take();
}

/** Places that are multiplied before the rest is bounded: factors come greatest first. */
const FIRST = 32;

/** In longer lists too many rows could still be. Measured: at one place for 48 rows it is even. */
const ROWS_PER_PLACE = 48;

/** What rounding may add: lengths are 1 to single precision. */
const SLACK = 1e-6;

function sumsOf(parts: readonly ScorerPart[], subject: Subject, rowCount: number): Float64Array {
  const sums = new Float64Array(rowCount);
  for (const { share, scorer } of parts) {
    const { count, rows, scores } = scorer.scores(subject);
    for (let i = 0; i < count; i++) sums[rows[i]!]! += share * scores[i]!;
  }
  return sums;
}

function firstProduct(vector: Float32Array, { rank, rows }: DenseRows, row: number): number {
  let sum = 0;
  for (let i = 0; i < FIRST; i++) sum += vector[i]! * rows[row * rank + i]!;
  return sum;
}

/** By row, the length of what follows the first places. */
const restLengths = /* @__PURE__ */ derived(({ rank, rows }: DenseRows) =>
  Float64Array.from({ length: rows.length / rank }, (_, row) => restLength(rows, row * rank, rank)),
);

function restLength(values: Float32Array, start: number, rank: number): number {
  let squares = 0;
  for (let i = start + FIRST; i < start + rank; i++) squares += values[i]! ** 2;
  return Math.sqrt(squares);
}
