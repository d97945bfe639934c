import { derived } from '../../compact/derived.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { scorerOf } from '../../similarity/method.ts';
import { checkRange } from '../answer/options.ts';
import { type FamilyMeans, familyMeans, meansWithin } from './family-means.ts';
import { feasibility } from './feasibility.ts';
import { broadOccupations, unitGroups } from './occupation-families.ts';
import { pairDistribution } from './pair-distribution.ts';

/** The coverage from which on a move counts as feasible, and where the number comes from. */
export interface Threshold {
  /** 0–1, inclusive. */
  readonly value: number;
  /**
   * `unit groups`, `broad occupations`: mean − standard deviation of the means within them. `unit group mean`: where the
   * data know no broad occupations. `shared pairs`: a quantile of the pairs that share something, where the data know no
   * groups. `given`: yours.
   */
  readonly from: 'unit groups' | 'broad occupations' | 'unit group mean' | 'shared pairs' | 'given';
}

/** The thresholds a query uses when none is given: the data's own. */
export interface Thresholds {
  /** From here on a move is viable. */
  readonly viable: Threshold;
  /** From here on it is highly viable; never below `viable`. */
  readonly highlyViable: Threshold;
}

/** Sources that the fallback looks at, so that it stays quick on graphs without groups. */
const FALLBACK_SOURCES = 500;

/**
 * Thresholds of the coverage that gates moves ({@link feasibility}), from the data: Nesta's recipe within unit groups for
 * what is viable and within broad occupations for what is highly viable (Mapping Career Causeways, 2020). Without groups,
 * the median and the upper quartile of the pairs that share something. Worked out once per index.
 */
export const defaultThresholds: (index: SkillIndex) => Thresholds = /* @__PURE__ */ derived(
  (index: SkillIndex): Thresholds => {
    const { unit, broad, shared } = measured(index);
    if (unit === null || unit.threshold <= 0) return { viable: shared(0.5), highlyViable: shared(0.75) };
    return {
      viable: { value: unit.threshold, from: 'unit groups' },
      highlyViable:
        broad !== null && broad.threshold > unit.threshold
          ? { value: broad.threshold, from: 'broad occupations' }
          : { value: unit.mean, from: 'unit group mean' },
    };
  },
);

/**
 * The coverage that two occupations of one unit group have on average: who reaches it from outside has as much of what is
 * needed as a colleague next door. Stricter than what is viable. Without groups, the upper quartile of the pairs that
 * share something.
 */
export function kindredThreshold(index: SkillIndex): Threshold {
  const { unit, shared } = measured(index);
  return unit === null ? shared(0.75) : { value: unit.mean, from: 'unit group mean' };
}

interface Measured {
  readonly unit: FamilyMeans | null;
  readonly broad: FamilyMeans | null;
  /** A quantile of the pairs that share something. */
  readonly shared: (share: number) => Threshold;
}

const measured = /* @__PURE__ */ derived((index: SkillIndex): Measured => {
  const scorer = scorerOf(index, feasibility(index).coverage);
  let scores: Float64Array | undefined;
  return {
    unit: familyMeans(meansWithin(index, scorer, unitGroups(index))),
    broad: familyMeans(meansWithin(index, scorer, broadOccupations(index))),
    shared: (share) => {
      scores ??= pairDistribution(index, scorer, FALLBACK_SOURCES, 1).scores;
      return { value: scores[Math.max(0, Math.ceil(share * scores.length) - 1)] ?? 0, from: 'shared pairs' };
    },
  };
});

/** The coverage from which on a move is feasible by default. */
export function defaultThreshold(index: SkillIndex): Threshold {
  return defaultThresholds(index).viable;
}

/**
 * The caller's threshold, or the data's own.
 *
 * @throws SkillGraphError `BAD_OPTION` outside 0–1.
 */
export function thresholdOption(name: string, given: number | undefined, otherwise: () => Threshold): Threshold {
  return given === undefined ? otherwise() : { value: checkRange(name, given, 0, 1), from: 'given' };
}
