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
  const others = candidates.slice();
  others[query.unit] = 0;
  for (const unit of query.ignored) others[unit] = 0;
  const wanted = query.judged.filter((_, i) => query.gains[i]! > 0);
  const gainOf = query.gains.filter((gain) => gain > 0);
  const own = Float64Array.from(wanted, (unit) => scores[unit]!).sort();
  const { below, tied, count, placeOf, earlier } = places(wanted, own, scores, others);

  const relevant: { readonly rank: number; readonly gain: number }[] = [];
  let beaten = 0;
  for (let i = 0; i < wanted.length; i++) {
    const at = placeOf[i]!;
    const rank = count - below[at]! - tied[at]! + 1 + earlier[i]!;
    relevant.push({ rank, gain: gainOf[i]! });
    beaten += below[at]! + (tied[at]! - 1) / 2;
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
  const irrelevant = count - total;
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
    auc: irrelevant === 0 ? Number.NaN : (beaten - (total * (total - 1)) / 2) / (total * irrelevant),
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

/**
 * For each of some ascending scores, at the first of its equals: how many units score below it and how many the same; and
 * for each wanted unit, where its score stands and how many units before it score the same. Few are asked about, so that
 * all units are dealt between them instead of sorted.
 */
function places(
  wanted: Uint32Array,
  own: Float64Array,
  scores: Float64Array,
  others: Uint8Array,
): {
  readonly below: Uint32Array;
  readonly tied: Uint32Array;
  readonly count: number;
  readonly placeOf: Uint32Array;
  readonly earlier: Uint32Array;
} {
  const placeOf = new Uint32Array(wanted.length);
  const earlier = new Uint32Array(wanted.length);
  let next = 0;
  const between = new Uint32Array(own.length + 1);
  const tied = new Uint32Array(own.length + 1);
  const lowest = own[0]!;
  const highest = own[own.length - 1]!;
  const scale = SHELVES / (highest - lowest || 1);
  const shelf = shelved(own, lowest, scale);
  let count = 0;
  for (let unit = 0; unit < scores.length; unit++) {
    if (others[unit] === 0) continue;
    count++;
    const score = scores[unit]!;
    if (score < lowest) between[0]!++;
    else if (!(score <= highest)) between[own.length]!++;
    else {
      // The first shelf, too, where scores lie too far apart, or too close, for a number to say.
      let at = shelf[((score - lowest) * scale) | 0]!;
      while (own[at]! < score) at++;
      if (unit === wanted[next]) {
        placeOf[next] = at;
        earlier[next++] = tied[at]!;
      }
      if (own[at] === score) tied[at]!++;
      else between[at]!++;
    }
  }
  const below = new Uint32Array(own.length);
  let sum = 0;
  for (let at = 0; at < own.length; at++) {
    sum += between[at]!;
    below[at] = sum;
    sum += tied[at]!;
  }
  return { below, tied, count, placeOf, earlier };
}

/** Shelves of equal width between the lowest and the highest of the scores asked about. */
const SHELVES = 512;

/** For each shelf, the first score that lies on it or after it. Rounding never turns an order around, so it is not past. */
function shelved(ascending: Float64Array, lowest: number, scale: number): Uint32Array {
  const first = new Uint32Array(SHELVES + 2);
  let shelf = 0;
  for (let at = 0; at < ascending.length; at++) {
    const own = ((ascending[at]! - lowest) * scale) | 0;
    while (shelf < own) first[++shelf] = at;
  }
  while (shelf < SHELVES + 1) first[++shelf] = ascending.length - 1;
  return first;
}
