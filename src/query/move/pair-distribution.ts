import { derived } from '../../compact/derived.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
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
  /** Ordered pairs scored, those that share nothing included. */
  readonly pairs: number;
  /** Where each source's scores start in `bySource`; one more than sources. */
  readonly offsets: Uint32Array;
  /** Scores other than 0. */
  readonly bySource: Float64Array;
}

/** Scores all ordered pairs, or those of `sample` sources drawn with `seed` where there are more. */
export function pairDistribution(index: SkillIndex, scorer: Scorer, sample: number, seed: number): PairDistribution {
  const comparable = new Uint8Array(index.occupationCount);
  for (let row = 0; row < comparable.length; row++)
    comparable[row] = scorer.hasEvidence(occupationSubject(index, row)) ? 1 : 0;
  const rows = Uint32Array.from(comparable.keys()).filter((row) => comparable[row] === 1);
  const sources = rows.length > sample ? drawn(rows, sample, seed) : rows;
  const offsets = new Uint32Array(sources.length + 1);
  let bySource: Float64Array = new Float64Array(1 << 16);
  let next = 0;
  for (let i = 0; i < sources.length; i++) {
    const source = sources[i]!;
    const { count, rows: scored, scores } = scorer.scores(occupationSubject(index, source));
    if (next + count > bySource.length) bySource = grown(bySource, next + count);
    for (let j = 0; j < count; j++) {
      const row = scored[j]!;
      if (row !== source && scores[j] !== 0 && comparable[row] === 1) bySource[next++] = scores[j]!;
    }
    offsets[i + 1] = next;
  }
  return {
    comparable: rows.length,
    sources,
    pairs: sources.length * (rows.length - 1),
    offsets,
    bySource: bySource.subarray(0, next),
  };
}

/** The least score that at least a share of all pairs do not exceed (nearest rank); pairs that share nothing count 0. */
export function percentile({ pairs, bySource }: PairDistribution, share: number): number {
  const rank = Math.max(1, Math.ceil(share * pairs));
  const { below, at } = placesIn(bySource);
  const zeros = pairs - bySource.length;
  if (rank <= below) return at(rank - 1);
  return rank <= below + zeros ? 0 : at(rank - 1 - zeros);
}

const placesIn = /* @__PURE__ */ derived((scores: Float64Array) => {
  let below = 0;
  for (let i = 0; i < scores.length; i++) if (scores[i]! < 0) below++;
  return { below, at: orderStatistics(scores) };
});

/** How many occupations each source reaches at a threshold, ascending. Inclusive. */
export function passingCounts({ offsets, bySource, sources }: PairDistribution, threshold: number): Uint32Array {
  const counts = new Uint32Array(sources.length);
  for (let i = 0; i < sources.length; i++)
    for (let at = offsets[i]!; at < offsets[i + 1]!; at++) if (bySource[at]! >= threshold) counts[i]!++;
  return counts.sort();
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
