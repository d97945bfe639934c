import type { SkillIndex } from '../compact/skill-index.ts';
import { SkillGraphError } from '../errors.ts';
import { type Method, type Scorer, scorerOf } from '../similarity/method.ts';
import type { Weighting } from '../similarity/weighting.ts';
import { describeMethod, type MethodRef } from './answer/method-ref.ts';
import { checkCount } from './answer/options.ts';
import { type FamilyMean, type FamilyMeans, familyMeans, meansWithin } from './move/family-means.ts';
import { feasibility } from './move/feasibility.ts';
import { type NullModel, nullModel } from './move/null-model.ts';
import { broadOccupations, unitGroups } from './move/occupation-families.ts';
import { type PairDistribution, pairDistribution, passingCounts, percentile } from './move/pair-distribution.ts';

/** What scores, what is counted besides, and how much is drawn at random. */
export interface CalibrationOptions {
  /** How requirements count, for a bare metric. Default: the index's own. */
  readonly weighting?: Weighting;
  /** A threshold of your own to be counted next to those found. */
  readonly threshold?: number;
  /**
   * Above this many comparable occupations, percentiles and passing counts rest on so many sources drawn at random.
   * Default 5,000: all ordered pairs of ESCO and O*NET.
   */
  readonly sources?: number;
  /** Random graphs to compare with; 0 leaves the null model out. Default 5. */
  readonly nullSamples?: number;
  /** Seed of every draw. Default 1. */
  readonly seed?: number;
}

/** How many occupations a source reaches at a threshold: over the sources. */
export interface Passing {
  readonly minimum: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly maximum: number;
  readonly mean: number;
  /** Share of all ordered pairs, 0–1. */
  readonly share: number;
}

/** A threshold, where it comes from, and how many pass it. Inclusive. */
export interface Gate {
  readonly name: 'unitGroups' | 'broadOccupations' | 'p95' | 'p99' | 'own';
  readonly threshold: number;
  readonly passing: Passing;
}

/** How scores of a method are spread over one index, and the thresholds that follow. */
export interface Calibration {
  readonly status: 'ok';
  readonly method: MethodRef;
  /** Within the groups that classify occupations (`groupCode`); null where fewer than two have two members. */
  readonly unitGroups: FamilyMeans | null;
  /** Within broad occupations and everything narrower; null where the classification knows fewer than two. */
  readonly broadOccupations: FamilyMeans | null;
  readonly pairs: {
    /** Occupations that the method can compare. */
    readonly comparable: number;
    /** Sources scored: all comparable ones, unless `sampled`. */
    readonly sources: number;
    readonly sampled: boolean;
    /** Ordered pairs the figures rest on, and how many of them share something. */
    readonly count: number;
    readonly nonZero: number;
    /** Scores that 25 … 99.9 % of the pairs do not exceed. */
    readonly percentiles: Readonly<Record<PercentileName, number>>;
  };
  readonly gates: readonly Gate[];
  /** How far the unit groups stand out from graphs with the same degrees; null where left out or without groups. */
  readonly nullModel: NullModel | null;
}

/** No two occupations that the method can compare. */
export interface CalibrationInsufficient {
  readonly status: 'insufficient';
  readonly reason: string;
  readonly method: MethodRef;
}

/** Percentiles of the scores of all ordered pairs: `p25` to `p999`. */
export type PercentileName = 'p25' | 'p50' | 'p75' | 'p90' | 'p95' | 'p99' | 'p999';

const shares: Readonly<Record<PercentileName, number>> = {
  p25: 0.25,
  p50: 0.5,
  p75: 0.75,
  p90: 0.9,
  p95: 0.95,
  p99: 0.99,
  p999: 0.999,
};

/**
 * What a score of a method means on this data: how high it is within groups of kindred occupations, over all pairs, and
 * in random graphs with the same degrees, and the thresholds that follow. The recipe is Nesta's (Mapping Career
 * Causeways, 2020): mean minus population standard deviation of the means within unit groups. It is permissive, so
 * percentiles stand next to it, and every gate says how many occupations pass.
 *
 * Without a method: the directed coverage that gates moves ({@link feasibility}).
 *
 * @throws SkillGraphError `BAD_OPTION`.
 *
 * @example
 * calibration(index, weighted(coverage, essentialOnly)).unitGroups?.threshold; // .0726 on ESCO 1.2.0
 */
export function calibration(
  index: SkillIndex,
  method: Method = feasibility(index).coverage,
  options: CalibrationOptions = {},
): Calibration | CalibrationInsufficient {
  const { weighting, threshold, sources = 5000, nullSamples = 5, seed = 1 } = options;
  checkCount('sources', sources, 1);
  checkCount('nullSamples', nullSamples);
  if (threshold !== undefined && !Number.isFinite(threshold))
    throw new SkillGraphError('BAD_OPTION', `The option threshold is ${threshold}; give a finite number.`);
  const scorer = scorerOf(index, method, weighting);
  const described = describeMethod(index, method, weighting);
  const distribution = pairDistribution(index, scorer, sources, seed);
  if (distribution.comparable < 2)
    return {
      status: 'insufficient',
      reason: `The method compares ${distribution.comparable} of ${index.occupationCount} occupations; two are needed.`,
      method: described,
    };

  const { unit, broad } = familyScores(index, scorer);
  const percentiles = Object.fromEntries(
    Object.entries(shares).map(([name, share]) => [name, percentile(distribution, share)]),
  ) as Record<PercentileName, number>;
  const thresholds: readonly (readonly [Gate['name'], number | undefined])[] = [
    ['unitGroups', familyMeans(unit)?.threshold],
    ['broadOccupations', familyMeans(broad)?.threshold],
    ['p95', percentiles.p95],
    ['p99', percentiles.p99],
    ['own', threshold],
  ];
  return {
    status: 'ok',
    method: described,
    unitGroups: familyMeans(unit),
    broadOccupations: familyMeans(broad),
    pairs: {
      comparable: distribution.comparable,
      sources: distribution.sources.length,
      sampled: distribution.sources.length < distribution.comparable,
      count: distribution.pairs,
      nonZero: distribution.scores.length,
      percentiles,
    },
    gates: thresholds.flatMap(([name, value]) =>
      value === undefined ? [] : [{ name, threshold: value, passing: passing(distribution, value) }],
    ),
    nullModel: nullSamples === 0 ? null : nullModel(index, method, weighting, unit, { samples: nullSamples, seed }),
  };
}

function familyScores(
  index: SkillIndex,
  scorer: Scorer,
): { readonly unit: readonly FamilyMean[]; readonly broad: readonly FamilyMean[] } {
  return {
    unit: meansWithin(index, scorer, unitGroups(index)),
    broad: meansWithin(index, scorer, broadOccupations(index)),
  };
}

function passing(distribution: PairDistribution, threshold: number): Passing {
  const counts = passingCounts(distribution, threshold);
  const at = (share: number): number => counts[Math.max(0, Math.ceil(share * counts.length) - 1)]!;
  const total = counts.reduce((sum, count) => sum + count, 0);
  return {
    minimum: at(0),
    lowerQuartile: at(0.25),
    median: at(0.5),
    upperQuartile: at(0.75),
    maximum: at(1),
    mean: total / counts.length,
    share: total / distribution.pairs,
  };
}
