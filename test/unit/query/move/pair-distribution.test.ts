import { describe, expect, it } from 'vitest';
import { buildIndex, withOccupations } from '../../../../src/index.ts';
import { withFactors } from '../../../../src/latent/index.ts';
import { blend, featureCosine, groupFeatures, latentCosine, skillFeatures } from '../../../../src/methods.ts';
import {
  type PairDistribution,
  pairDistribution,
  passingCounts,
  percentiles,
  scoresBetween,
} from '../../../../src/query/move/pair-distribution.ts';
import { type Scorer, type ScoringMethod, scorerOf } from '../../../../src/similarity/method.ts';
import { occupationSubject } from '../../../../src/similarity/subject.ts';
import { sampleCatalogue } from '../../../support/sample.ts';

const distribution = (pairs: number, ...scores: number[]): PairDistribution => ({
  comparable: 3,
  sources: Uint32Array.of(0, 1),
  pairs,
  nonZero: scores.length,
  offsets: Uint32Array.of(0, 1, scores.length),
  scores: Float64Array.from(scores),
  halved: false,
});

describe('percentiles', () => {
  it('are the nearest rank, pairs that share nothing counting 0', () => {
    const ten = distribution(10, 0.2, 0.4, 0.6);
    expect(percentiles(ten, [0.5, 0.7, 0.71, 0.8, 0.81, 0.99, 1])).toEqual([0, 0, 0.2, 0.2, 0.4, 0.6, 0.6]);
  });

  it('have negative scores below those that share nothing', () => {
    const signed = distribution(4, -0.5, 0.5);
    expect(percentiles(signed, [0.25, 0.5, 0.75, 1])).toEqual([-0.5, 0, 0, 0.5]);
    expect(percentiles(distribution(2, -0.5), [0.5, 1])).toEqual([-0.5, 0]);
  });
});

describe('passingCounts', () => {
  it('count per source what reaches each threshold, inclusive, ascending', () => {
    const counts = passingCounts(distribution(10, 0.2, 0.4, 0.6), [0.4, 0.2, 0.7]);
    expect(counts.map((each) => [...each])).toEqual([
      [0, 2],
      [1, 2],
      [0, 0],
    ]);
  });
});

describe('scores that are the same in both directions', async () => {
  const idle = { id: 'idle', label: 'asks for nothing', requirements: [] };
  const index = withFactors(withOccupations(buildIndex(await sampleCatalogue()), [idle]), { rank: 6 });
  const features = featureCosine([skillFeatures(), groupFeatures()]);
  const methods: readonly (readonly [string, ScoringMethod])[] = [
    ['products', features],
    ['factors', latentCosine()],
    ['sums of both', blend([{ method: features, weight: 3 }, { method: latentCosine() }])],
  ];

  it.each(methods)('are worked out once and stand for both, to the bit: %s', (_, method) => {
    const scorer = scorerOf(index, method);
    const halved = pairDistribution(index, scorer, 5000, 1);
    const whole = pairDistribution(index, inFull(scorer), 5000, 1);
    expect([halved.halved, whole.halved]).toEqual([true, false]);
    expect([halved.pairs, halved.nonZero]).toEqual([whole.pairs, whole.nonZero]);
    const shares = Array.from({ length: 101 }, (_, i) => i / 100);
    const scores = percentiles(halved, shares);
    expect(scores).toEqual(percentiles(whole, shares));
    expect(passingCounts(halved, scores)).toEqual(passingCounts(whole, scores));
    const between = scoresBetween(index, halved)!;
    for (const from of halved.sources)
      for (const to of halved.sources)
        if (from !== to) expect(between(from, to)).toBe(scorer.score(occupationSubject(index, from), to));
    expect(scoresBetween(index, whole)).toBeNull();
  });

  it('are drawn and asked for one by one where there are more sources than wanted', () => {
    const scorer = scorerOf(index, features);
    expect(pairDistribution(index, scorer, 10, 1)).toEqual(pairDistribution(index, inFull(scorer), 10, 1));
  });
});

/** The same scorer, of which only its functions are known. */
function inFull({ hasEvidence, scores, score, explain }: Scorer): Scorer {
  return { hasEvidence, scores, score, explain };
}
