import { describe, expect, it } from 'vitest';
import { accelerate, allPairs } from '../../../../src/fast/index.ts';
import { bestOfSum } from '../../../../src/fast/search/sum-search.ts';
import {
  defaultMethod,
  jaccard,
  type ScoringMethod,
  type SimilarPair,
  similarOccupations,
  similarPairs,
} from '../../../../src/index.ts';
import { withFactors } from '../../../../src/latent/index.ts';
import { blend, featureCosine, groupFeatures, latentCosine, skillFeatures, weighted } from '../../../../src/methods.ts';
import { occupationSubject } from '../../../../src/similarity/subject.ts';
import { flat } from '../../../../src/similarity/weighting.ts';
import { madeUpIndex } from '../made-up.ts';

const plain = await withFactors(madeUpIndex(900, 15), { rank: 48 });
const fast = await withFactors(madeUpIndex(900, 15), { rank: 48 });
await accelerate(fast);

const compared = featureCosine([skillFeatures()]);
const blends: readonly ScoringMethod[] = [
  defaultMethod(plain),
  blend([{ method: compared, weight: 9 }, { method: latentCosine() }]),
  blend([{ method: compared }, { method: jaccard, weight: 0.3 }, { method: latentCosine(), weight: 7 }]),
  blend([{ method: weighted(jaccard, flat) }, { method: latentCosine() }]),
];
const subjects = ['o000000', 'o000123', 'o000899', { skills: ['s000001', 's000017', 's000100'] }, ['s000190']];

async function listed(stream: AsyncIterable<SimilarPair>): Promise<SimilarPair[]> {
  const pairs: SimilarPair[] = [];
  for await (const pair of stream) pairs.push(pair);
  return pairs;
}

describe('bestOfSum', () => {
  it('changes no answer, whatever the shares, the limit, the least score and the filter', () => {
    for (const method of blends)
      for (const subject of subjects)
        for (const options of [
          {},
          { limit: 1 },
          { limit: 18 },
          { limit: 19 },
          { minScore: 0.2 },
          { minScore: 0.6 },
          { minScore: -1 },
          { among: ({ id }: { readonly id: string }) => id.endsWith('7') },
          { among: ['o000004', 'o000005'] },
        ])
          expect(similarOccupations(fast, subject, { method, ...options }), method.name).toEqual(
            similarOccupations(plain, subject, { method, ...options }),
          );
    expect.assertions(blends.length * subjects.length * 9);
  });

  it('answers sums that end with factors, and leaves others, long lists and subjects without evidence alone', () => {
    const answered = (method: ScoringMethod, row: number, limit = 5): boolean => {
      const { parts = [] } = method.scorer(plain);
      return bestOfSum(parts, occupationSubject(plain, row), { limit, minScore: 0, mask: null }) !== null;
    };
    expect(blends.map((method) => answered(method, 3))).toEqual([true, true, true, true]);
    expect(answered(blends[0]!, 3, 19)).toBe(false);
    expect(answered(blends[0]!, 900)).toBe(false);
    expect(answered(blend([{ method: latentCosine() }]), 3)).toBe(false);
    expect(answered(blend([{ method: latentCosine() }, { method: compared }]), 3)).toBe(false);
    expect(answered(blend([{ method: compared }, { method: featureCosine([groupFeatures()]) }]), 3)).toBe(false);
  });

  it('streams the pairs that similarPairs streams', async () => {
    const method = defaultMethod(plain);
    expect(await listed(allPairs(plain, { method, limit: 5, minScore: 0.3 }))).toEqual(
      await listed(similarPairs(plain, { method, limit: 5, minScore: 0.3 })),
    );
  });
});
