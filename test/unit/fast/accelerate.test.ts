import { describe, expect, it } from 'vitest';
import { accelerate } from '../../../src/fast/accelerate.ts';
import { buildIndex, openIndex, type SkillIndex, similarOccupations } from '../../../src/index.ts';
import { blend, featureCosine, ratingFeatures, skillFeatures, weighted } from '../../../src/methods.ts';
import {
  adamicAdar,
  commonSkills,
  cosine,
  coverage,
  dice,
  jaccard,
  leichtHolmeNewman,
  type Metric,
  minConditional,
  newman,
  overlap,
  resourceAllocation,
  tversky,
} from '../../../src/similarity/metric.ts';
import { byKind, centred, flat, rarity, smoothedRarity, type Weighting } from '../../../src/similarity/weighting.ts';
import { madeUpCatalogue, madeUpIndex } from './made-up.ts';

const metrics: readonly Metric[] = [
  jaccard,
  dice,
  cosine,
  overlap,
  coverage,
  minConditional,
  commonSkills,
  adamicAdar,
  resourceAllocation,
  newman,
  leichtHolmeNewman,
  tversky(0.2, 0.9),
  tversky(1, 1),
];
const subjects = ['o000000', 'o000123', 'o000299', { skills: ['s000001', 's000017', 's000100'] }];

describe('accelerate', () => {
  it.each(['webassembly', 'typescript'] as const)(
    'changes no answer of any metric under any weighting: %s',
    async (engine) => {
      for (const rated of [false, true]) {
        const plain = madeUpIndex(400, 5, rated);
        const fast = madeUpIndex(400, 5, rated);
        expect(await accelerate(fast, { engine })).toBe(engine);
        for (const weighting of [flat, byKind(), rarity, smoothedRarity])
          for (const method of metrics)
            for (const subject of subjects)
              for (const limit of [1, 10, 150]) {
                const options = { method, weighting, limit };
                expect(similarOccupations(fast, subject, options), `${method.name} ${weighting.name}`).toEqual(
                  similarOccupations(plain, subject, options),
                );
              }
      }
      expect.assertions(2 * (1 + 4 * metrics.length * subjects.length * 3));
    },
  );

  it('leaves to the plain path what the kernels do not know', async () => {
    const plain = madeUpIndex(300, 6, true);
    const fast = madeUpIndex(300, 6, true);
    await accelerate(fast);
    const mine: Metric = {
      name: 'mine',
      symmetric: true,
      shared: Math.min,
      score: (shared, a, b) => shared / (a.sum + b.sum),
    };
    const imposter: Metric = { ...tversky(1, 1), score: (shared) => -shared };
    for (const options of [
      { method: mine },
      { method: imposter },
      { method: cosine, weighting: centred },
      { method: blend([{ method: weighted(jaccard, flat) }, { method: featureCosine([skillFeatures()]) }]) },
      { limit: 300 },
      { limit: 0 },
      { minScore: Number.POSITIVE_INFINITY },
      { minScore: -1 },
      { among: ['o000001', 'o000002'] },
      { includeZero: true },
    ])
      expect(similarOccupations(fast, 'o000042', options)).toEqual(similarOccupations(plain, 'o000042', options));
    expect.assertions(10);
  });

  it.each(['webassembly', 'typescript'] as const)(
    'changes no answer of weighted metrics, cosines over features, score limits: %s',
    async (engine) => {
      for (const rated of [false, true]) {
        const plain = madeUpIndex(400, 8, rated);
        const fast = madeUpIndex(400, 8, rated);
        await accelerate(fast, { engine });
        for (const method of [
          jaccard,
          weighted(jaccard, byKind(), byKind()),
          weighted(coverage, rarity, flat),
          weighted(cosine, flat, centred),
          featureCosine([skillFeatures()]),
          featureCosine([skillFeatures({ share: 0.2 }), skillFeatures({ rarity: 'none', optional: 0.1 })]),
          featureCosine([ratingFeatures()]),
        ])
          for (const subject of subjects)
            for (const minScore of [0, 0.05, 0.2, 0.7])
              for (const limit of [3, 16]) {
                const options = { method, limit, minScore };
                expect(similarOccupations(fast, subject, options), `${method.name} ${minScore}`).toEqual(
                  similarOccupations(plain, subject, options),
                );
              }
      }
      expect.assertions(2 * 7 * subjects.length * 4 * 2);
    },
  );

  it('changes no answer under a filter, however few or many pass it', async () => {
    const plain = madeUpIndex(9000, 9);
    const fast = madeUpIndex(9000, 9);
    await accelerate(fast);
    for (const every of [1, 2, 7, 100, 3000])
      for (const method of [jaccard, featureCosine([skillFeatures()])])
        for (const subject of subjects)
          for (const minScore of [0, 0.3]) {
            const among = ({ id }: { readonly id: string }) => Number(id.slice(1)) % every === 0;
            const options = { method, among, minScore };
            expect(similarOccupations(fast, subject, options), `every ${every}, ${method.name}`).toEqual(
              similarOccupations(plain, subject, options),
            );
          }
    const none = { method: jaccard, among: () => false };
    expect(similarOccupations(fast, 'o000042', none)).toEqual(similarOccupations(plain, 'o000042', none));
    expect.assertions(5 * 2 * subjects.length * 2 + 1);
  });

  it('changes no answer of long lists', async () => {
    const plain = madeUpIndex(9000, 14);
    const fast = madeUpIndex(9000, 14);
    await accelerate(fast);
    for (const method of [jaccard, cosine, featureCosine([skillFeatures()])])
      for (const limit of [47, 48, 187, 188, 1125, 1126]) {
        const options = { method, weighting: method === cosine ? rarity : flat, limit };
        expect(similarOccupations(fast, 'o000123', options), `${method.name} ${limit}`).toEqual(
          similarOccupations(plain, 'o000123', options),
        );
      }
    expect.assertions(18);
  });

  it('an index whose own weighting cannot be rebuilt is accelerated where a weighting is given', async () => {
    const heavy: Weighting = { name: 'heavy', prepare: () => (r) => (r.kind === 'essential' ? 3 : 1) };
    const [fast, plain] = [0, 1].map(() => {
      const { buffer } = buildIndex(madeUpCatalogue(300, 12), { weighting: heavy });
      return openIndex(buffer);
    }) as [SkillIndex, SkillIndex];
    await accelerate(fast);
    expect(() => similarOccupations(fast, 'o000003')).toThrow(expect.objectContaining({ code: 'NEEDS_FUNCTION' }));
    expect(similarOccupations(fast, 'o000003', { weighting: heavy })).toEqual(
      similarOccupations(plain, 'o000003', { weighting: heavy }),
    );
    await accelerate(fast, { weighting: heavy, method: cosine });
    expect(similarOccupations(fast, 'o000003', { weighting: heavy, method: cosine })).toEqual(
      similarOccupations(plain, 'o000003', { weighting: heavy, method: cosine }),
    );
    expect(await accelerate(fast, { method: featureCosine([skillFeatures()]) })).toBe('webassembly');
  });

  it('answers from the default metric when asked for nothing else, also about an occupation without skills', async () => {
    const index = madeUpIndex(300, 7);
    await accelerate(index);
    expect(similarOccupations(index, 'o000003')).toEqual(similarOccupations(madeUpIndex(300, 7), 'o000003'));
    expect(similarOccupations(index, 'o000300')).toMatchObject({ status: 'insufficient' });
  });
});
