import type { SkillIndex } from '../../compact/skill-index.ts';
import { type Method, scorerOf } from '../../similarity/method.ts';
import { randomNumbers } from '../../similarity/random.ts';
import type { Weighting } from '../../similarity/weighting.ts';
import { type FamilyMean, meansWithin, methodMeasure, moments } from './families.ts';
import { Rewiring } from './rewired.ts';

/** Unit groups against random graphs in which every occupation and every skill keeps its degree. */
export interface NullModel {
  readonly samples: number;
  readonly seed: number;
  /** Mean of the families' means in the random graphs, and its standard deviation over the samples. */
  readonly mean: number;
  readonly deviation: number;
  /**
   * (observed − mean) / deviation, in standard deviations; null where chance leaves no spread, as where every occupation
   * has every skill.
   */
  readonly z: number | null;
  /** One z-score per family, in the order of the unit groups' codes. */
  readonly families: readonly FamilyZ[];
}

/** How far a unit group's mean lies from what chance gives it. */
export interface FamilyZ {
  /** Code of the unit group. */
  readonly family: string;
  /** Observed mean within it. */
  readonly mean: number;
  /** The same within random graphs. */
  readonly expected: number;
  readonly z: number | null;
}

/**
 * Trades per occupation before the first sample and between samples; one takes part in two for each of these on average.
 * A trade leaves about half of what can move where it is, so a thousandth of the real graph is left in the first sample.
 */
const TRADES_BEFORE = 6;
const TRADES_BETWEEN = 2;

/** Null without two families. The deviation of a family rests on few samples: read its z as an order of magnitude. */
export function nullModel(
  index: SkillIndex,
  method: Method,
  weighting: Weighting | undefined,
  observed: readonly FamilyMean[],
  {
    samples,
    seed,
    onSample,
  }: { readonly samples: number; readonly seed: number; readonly onSample: (done: number) => void },
): NullModel | null {
  if (observed.length < 2) return null;
  const rewiring = new Rewiring(index, randomNumbers(seed));
  const families = observed.map(({ family }) => family);
  const drawn = Array.from({ length: samples }, (_, sample) => {
    rewiring.trade((sample === 0 ? TRADES_BEFORE : TRADES_BETWEEN) * index.occupationCount);
    const random = rewiring.index();
    const means = meansWithin(methodMeasure(random, scorerOf(random, method, weighting), method.symmetric), families);
    onSample(sample + 1);
    return means;
  });
  const overall = moments(drawn.map((means) => moments(means.map(({ mean }) => mean)).mean));
  return {
    samples,
    seed,
    ...overall,
    z: zScore(moments(observed.map(({ mean }) => mean)).mean, overall),
    families: observed.map(({ family, mean }, i) => {
      const chance = moments(drawn.map((means) => means[i]?.mean ?? 0));
      return { family: family.name, mean, expected: chance.mean, z: zScore(mean, chance) };
    }),
  };
}

function zScore(
  value: number,
  { mean, deviation }: { readonly mean: number; readonly deviation: number },
): number | null {
  return deviation > 1e-12 ? (value - mean) / deviation : null;
}
