import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairBatches } from '../../src/fast/index.ts';
import { buildIndex, byKind, cosine, jaccard, openIndex, rarity, similarOccupations } from '../../src/index.ts';
import { bm25, defaultWeighting, essentialOnly, product, rounded, smoothedRarity } from '../../src/methods.ts';
import { edgeWeights, matrixOf } from '../../src/similarity/matrix.ts';
import type { Weighting } from '../../src/similarity/weighting.ts';
import { codeOf } from '../support/coded.ts';
import { sampleCatalogue, sampleIndex } from '../support/sample.ts';

const index = await sampleIndex();
const weightings: readonly Weighting[] = [rarity, smoothedRarity, bm25(), byKind({ optional: 1 / 3 })];

describe('rounded', () => {
  it.each(weightings.map((weighting) => [weighting.name, weighting] as const))(
    '%s: weights are whole multiples of a step, at most half a step away, 0 only where they were',
    (_, weighting) => {
      for (const bits of [0, 1, 8, 20]) {
        const exact = edgeWeights(index, weighting);
        const steps = edgeWeights(index, rounded(weighting, bits)).map((weight) => weight * 2 ** bits);
        expect(steps.every(Number.isInteger)).toBe(true);
        for (const [i, step] of steps.entries()) {
          expect(step === 0).toBe(exact[i] === 0);
          if (Math.abs(exact[i]! * 2 ** bits) >= 0.5)
            expect(Math.abs(step - exact[i]! * 2 ** bits)).toBeLessThanOrEqual(0.5);
        }
      }
    },
  );

  it('sums, and sums of products, are the same to the bit in whatever order they are added up', () => {
    for (const weighting of weightings) {
      const { weights, sums, norms, rows } = matrixOf(index, rounded(weighting));
      const row = fc.nat({ max: index.occupationCount - 1 });
      fc.assert(
        fc.property(row, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (at, order) => {
          const own = Array.from(weights!.subarray(rows.offsets[at], rows.offsets[at + 1]));
          const shuffled = own
            .map((weight) => [order.next().value as number, weight] as const)
            .sort((a, b) => a[0] - b[0])
            .map(([, weight]) => weight);
          expect(shuffled.reduce((sum, weight) => sum + weight, 0)).toBe(sums[at]);
          expect(Math.sqrt(shuffled.reduce((sum, weight) => sum + weight * weight, 0))).toBe(norms[at]);
        }),
      );
    }
  });

  it('is not what the weighting itself gives: some sum of rarities depends on the order', () => {
    const { weights, rows } = matrixOf(index, rarity);
    const backwards = Array.from({ length: index.occupationCount }, (_, row) => {
      const own = weights!.subarray(rows.offsets[row], rows.offsets[row + 1]);
      return own.reduceRight((sum, weight) => sum + weight, 0) - own.reduce((sum, weight) => sum + weight, 0);
    });
    expect(backwards.some((difference) => difference !== 0)).toBe(true);
  });

  it.each(['webassembly', 'typescript'] as const)('%s answers as the plain way does', async (engine) => {
    for (const method of [jaccard, cosine])
      for await (const { from, to, k, counts, ids, scores } of pairBatches(index, {
        method,
        weighting: rounded(rarity),
        engine,
      }))
        for (let row = from; row < to; row++) {
          const slot = (row - from) * k;
          const { results } = similarOccupations(index, index.occupations.ids.at(row), {
            method,
            weighting: rounded(rarity),
          });
          expect(
            Array.from(ids.subarray(slot, slot + counts[row - from]!), (id) => index.occupations.ids.at(id)),
          ).toEqual(results.map(({ id }) => id));
          expect(Array.from(scores.subarray(slot, slot + counts[row - from]!))).toEqual(
            results.map(({ score }) => score),
          );
        }
  });

  it('travels in a snapshot by name and bits', async () => {
    for (const weighting of [
      rounded(rarity),
      rounded(bm25(), 8),
      rounded(byKind({ essential: 2, optional: 0.3 }), 12),
      rounded(product(essentialOnly, rarity)),
    ]) {
      const opened = openIndex(buildIndex(await sampleCatalogue(), { weighting }).buffer);
      const restored = defaultWeighting(opened);
      expect([restored.name, restored.parameters]).toEqual([weighting.name, weighting.parameters]);
      expect(edgeWeights(opened, restored)).toEqual(edgeWeights(opened, weighting));
    }
  });

  it('refuses bits that are no whole number from 0 to 40', () => {
    for (const bits of [-1, 41, 1.5, Number.NaN]) expect(codeOf(() => rounded(rarity, bits))).toBe('BAD_OPTION');
    expect([0, 40].map((bits) => rounded(rarity, bits).parameters)).toEqual([{ bits: 0 }, { bits: 40 }]);
  });
});
