import { rankCorrelation } from '../similarity/rank-correlation.ts';
import type { Query } from './units.ts';

/**
 * How well one query was answered. `ndcg`, `recall` look at the first k; the others at the whole ranking. 0–1, `spearman`
 * −1–1; NaN where a measure is not defined for the query.
 */
export interface Measures {
  /** Σ gain / log₂(rank + 1) over the first k, divided by the best possible (Järvelin & Kekäläinen 2002, linear gain). */
  readonly ndcg: number;
  /** Share of the relevant answers (gain above 0) that are among the first k. */
  readonly recall: number;
  /** Average precision over the relevant answers. */
  readonly map: number;
  /** 1 / rank of the first relevant answer. */
  readonly mrr: number;
  /** How often a relevant answer beats another candidate; ties count half. */
  readonly auc: number;
  /** Rank correlation of scores and gains over the judged answers. */
  readonly spearman: number;
}

/** One of the measures, by name. */
export type MeasureName = keyof Measures;

/** All measures, in the order of reports. */
export const measureNames: readonly MeasureName[] = ['ndcg', 'recall', 'map', 'mrr', 'auc', 'spearman'];

/**
 * Measures of one query. `scores` has an entry per unit; candidates are ranked by score, then by unit, the query itself
 * left out.
 */
export function measuresOf(query: Query, scores: Float64Array, candidates: Uint8Array, k: number): Measures {
  const ordered = new Float64Array(scores.length);
  let count = 0;
  for (let unit = 0; unit < scores.length; unit++)
    if (candidates[unit] === 1 && unit !== query.unit && !query.ignored.has(unit)) ordered[count++] = scores[unit]!;
  const ascending = ordered.subarray(0, count).sort();

  const relevant: { readonly rank: number; readonly gain: number }[] = [];
  let beaten = 0;
  for (const [i, unit] of query.judged.entries()) {
    const gain = query.gains[i]!;
    if (gain <= 0) continue;
    const score = scores[unit]!;
    const below = lowerBound(ascending, score);
    const tied = lowerBound(ascending, score, true) - below;
    const rank = count - below - tied + 1 + (tied > 1 ? earlierTies(query, scores, candidates, unit) : 0);
    relevant.push({ rank, gain });
    beaten += below + (tied - 1) / 2;
  }
  relevant.sort((a, b) => a.rank - b.rank);
  const total = relevant.length;
  let hits = 0;
  let precision = 0;
  let discounted = 0;
  for (const [i, { rank, gain }] of relevant.entries()) {
    precision += (i + 1) / rank;
    if (rank > k) continue;
    hits++;
    discounted += gain / Math.log2(rank + 1);
  }
  const others = count - total;
  return {
    ndcg:
      discounted /
      idealGain(
        relevant.map(({ gain }) => gain),
        k,
      ),
    recall: hits / total,
    map: precision / total,
    mrr: 1 / relevant[0]!.rank,
    auc: others === 0 ? Number.NaN : (beaten - (total * (total - 1)) / 2) / (total * others),
    spearman: rankCorrelation(
      Float64Array.from(query.judged, (unit) => scores[unit]!),
      query.gains,
    ),
  };
}

function idealGain(gains: readonly number[], k: number): number {
  const best = [...gains].sort((a, b) => b - a).slice(0, k);
  return best.reduce((sum, gain, i) => sum + gain / Math.log2(i + 2), 0);
}

/** How many values are below `value`, or with `after` at most `value`. */
function lowerBound(ascending: Float64Array, value: number, after = false): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const before = after ? ascending[middle]! <= value : ascending[middle]! < value;
    if (before) low = middle + 1;
    else high = middle;
  }
  return low;
}

function earlierTies(query: Query, scores: Float64Array, candidates: Uint8Array, unit: number): number {
  let earlier = 0;
  for (let other = 0; other < unit; other++)
    if (scores[other] === scores[unit] && candidates[other] === 1 && other !== query.unit && !query.ignored.has(other))
      earlier++;
  return earlier;
}
