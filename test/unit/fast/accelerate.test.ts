import { describe, expect, it } from 'vitest';
import { accelerate } from '../../../src/fast/accelerate.ts';
import { similarOccupations } from '../../../src/index.ts';
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
import { byKind, centred, flat, rarity, smoothedRarity } from '../../../src/similarity/weighting.ts';
import { madeUpIndex } from './made-up.ts';

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
      { limit: 300 },
      { minScore: 0.1 },
      { among: ['o000001', 'o000002'] },
      { includeZero: true },
    ])
      expect(similarOccupations(fast, 'o000042', options)).toEqual(similarOccupations(plain, 'o000042', options));
    expect.assertions(7);
  });

  it('answers from the default metric when asked for nothing else, also about an occupation without skills', async () => {
    const index = madeUpIndex(300, 7);
    await accelerate(index);
    expect(similarOccupations(index, 'o000003')).toEqual(similarOccupations(madeUpIndex(300, 7), 'o000003'));
    expect(similarOccupations(index, 'o000300')).toMatchObject({ status: 'insufficient' });
  });
});
