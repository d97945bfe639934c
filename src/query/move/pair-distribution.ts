import type { SkillIndex } from '../../compact/skill-index.ts';
import { type LaterScores, laterScores } from '../../similarity/later-scores.ts';
import type { Scorer } from '../../similarity/method.ts';
import { randomNumbers } from '../../similarity/random.ts';
import { occupationSubject } from '../../similarity/subject.ts';
import { orderStatistics } from './order-statistics.ts';

/** Scores from some sources to every other comparable occupation. */
export interface PairDistribution {
  /** Occupations that the method can compare. */
  readonly comparable: number;
  /** Rows that were scored against all others, ascending. */
  readonly sources: Uint32Array;
  /** Ordered pairs scored, those that share nothing included, and how many of them share something. */
  readonly pairs: number;
  readonly nonZero: number;
  /** Where each source's scores start in `scores`; one more than sources. */
  readonly offsets: Uint32Array;
  readonly scores: Float64Array;
  /**
   * Whether a source's scores are those with each later source, one after the other, and stand for both directions. Else
   * they are those with all others, without zeros.
   */
  readonly halved: boolean;
}

/** Scores all ordered pairs, or those of `sample` sources drawn with `seed` where there are more. */
export function pairDistribution(index: SkillIndex, scorer: Scorer, sample: number, seed: number): PairDistribution {
  const comparable = new Uint8Array(index.occupationCount);
  for (let row = 0; row < comparable.length; row++)
    comparable[row] = scorer.hasEvidence(occupationSubject(index, row)) ? 1 : 0;
  const rows = Uint32Array.from(comparable.keys()).filter((row) => comparable[row] === 1);
  const sources = rows.length > sample ? drawn(rows, sample, seed) : rows;
  const later = sources === rows ? laterScores(scorer) : null;
  return {
    comparable: rows.length,
    sources,
    pairs: sources.length * Math.max(0, rows.length - 1),
    ...(later ? halvedScores(rows, later) : scoresOf(index, scorer, sources, comparable)),
  };
}

/** What two sources score, by their rows; null where scores are kept without their targets. */
export function scoresBetween(
  index: SkillIndex,
  { sources, offsets, scores, halved }: PairDistribution,
): ((from: number, to: number) => number) | null {
  if (!halved) return null;
  const places = new Uint32Array(index.occupationCount);
  for (let i = 0; i < sources.length; i++) places[sources[i]!] = i;
  return (from, to) => {
    const first = Math.min(places[from]!, places[to]!);
    return scores[offsets[first]! + Math.max(places[from]!, places[to]!) - first - 1]!;
  };
}

type Scored = Pick<PairDistribution, 'offsets' | 'scores' | 'nonZero' | 'halved'>;

function halvedScores(rows: Uint32Array, later: LaterScores): Scored {
  const offsets = new Uint32Array(rows.length + 1);
  const scores = new Float64Array((rows.length * (rows.length - 1)) / 2);
  let [next, nonZero] = [0, 0];
  for (let i = 0; i < rows.length; i++) {
    const found = later(rows[i]!);
    for (let j = i + 1; j < rows.length; j++) {
      const score = found[rows[j]!]!;
      if (score !== 0) nonZero += 2;
      scores[next++] = score;
    }
    offsets[i + 1] = next;
  }
  return { offsets, scores, nonZero, halved: true };
}

function scoresOf(index: SkillIndex, scorer: Scorer, sources: Uint32Array, comparable: Uint8Array): Scored {
  const offsets = new Uint32Array(sources.length + 1);
  let found: Float64Array = new Float64Array(1 << 16);
  let next = 0;
  for (let i = 0; i < sources.length; i++) {
    const source = sources[i]!;
    const { count, rows, scores } = scorer.scores(occupationSubject(index, source));
    if (next + count > found.length) found = grown(found, next + count);
    for (let j = 0; j < count; j++) {
      const row = rows[j]!;
      if (row !== source && scores[j] !== 0 && comparable[row] === 1) found[next++] = scores[j]!;
    }
    offsets[i + 1] = next;
  }
  return { offsets, scores: found.subarray(0, next), nonZero: next, halved: false };
}

/**
 * For each share the least score that at least so much of all pairs do not exceed (nearest rank); pairs that share nothing
 * count 0.
 */
export function percentiles(
  { pairs, scores, halved }: Pick<PairDistribution, 'pairs' | 'scores' | 'halved'>,
  shares: readonly number[],
): number[] {
  const times = halved ? 2 : 1;
  let below = 0;
  for (let i = 0; i < scores.length; i++) if (scores[i]! < 0) below += times;
  const left = pairs - times * scores.length;
  const ranks = shares.map((share) => Math.max(1, Math.ceil(share * pairs)));
  const isLeft = (rank: number): boolean => rank > below && rank <= below + left;
  const found = orderStatistics(
    scores,
    ranks.map((rank) => (isLeft(rank) ? 0 : Math.floor((rank - 1 - (rank > below ? left : 0)) / times))),
  );
  return ranks.map((rank, i) => (isLeft(rank) ? 0 : found[i]!));
}

/** How many occupations each source reaches, ascending, by threshold. Inclusive. */
export function passingCounts(
  { offsets, scores, sources, halved }: Pick<PairDistribution, 'offsets' | 'scores' | 'sources' | 'halved'>,
  thresholds: readonly number[],
): Uint32Array[] {
  const counts = thresholds.map(() => new Uint32Array(sources.length));
  const least = Math.min(...thresholds);
  for (let i = 0; i < sources.length; i++) {
    const start = offsets[i]!;
    for (let at = start; at < offsets[i + 1]!; at++) {
      const score = scores[at]!;
      if (score < least) continue;
      for (let k = 0; k < counts.length; k++) {
        if (score < thresholds[k]!) continue;
        counts[k]![i]!++;
        if (halved) counts[k]![i + 1 + at - start]!++;
      }
    }
  }
  return counts.map((each) => each.sort());
}

/** `count` of the rows, each subset equally likely, ascending. */
function drawn(rows: Uint32Array, count: number, seed: number): Uint32Array {
  const random = randomNumbers(seed);
  const shuffled = rows.slice();
  for (let i = 0; i < count; i++) {
    const j = i + Math.floor(random() * (shuffled.length - i));
    const row = shuffled[i]!;
    shuffled[i] = shuffled[j]!;
    shuffled[j] = row;
  }
  return shuffled.subarray(0, count).slice().sort();
}

function grown(values: Float64Array, least: number): Float64Array {
  const larger = new Float64Array(Math.max(least, 2 * values.length));
  larger.set(values);
  return larger;
}
