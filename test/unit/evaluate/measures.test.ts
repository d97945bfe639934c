import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measuresOf } from '../../../src/evaluate/measures.ts';
import type { Query } from '../../../src/evaluate/units.ts';
import { rankCorrelation } from '../../../src/similarity/rank-correlation.ts';
import { codeOf } from '../../support/coded.ts';

/** Unit 0 asks; answers are units and gains. */
const query = (gains: Readonly<Record<number, number>>, ignored: readonly number[] = []): Query => ({
  unit: 0,
  judged: Uint32Array.from(Object.keys(gains), Number),
  gains: Float64Array.from(Object.values(gains)),
  ignored: new Set(ignored),
});
const measured = (
  gains: Readonly<Record<number, number>>,
  scores: readonly number[],
  k = 10,
  candidates = scores.map(() => 1),
) => measuresOf(query(gains), Float64Array.from(scores), Uint8Array.from(candidates), k);

describe('measuresOf', () => {
  it('ndcg is the discounted gain of the first k over the best possible', () => {
    const { ndcg } = measured({ 1: 3, 2: 1 }, [9, 0.5, 0.7, 0.6]);
    expect(ndcg).toBeCloseTo((1 / Math.log2(2) + 3 / Math.log2(4)) / (3 + 1 / Math.log2(3)), 12);
    expect(measured({ 1: 3, 2: 1 }, [9, 0.5, 0.7, 0.6], 2).ndcg).toBeCloseTo(1 / (3 + 1 / Math.log2(3)), 12);
    expect(measured({ 1: 3, 2: 1 }, [9, 0.9, 0.7, 0.6]).ndcg).toBe(1);
  });

  it('recall is the share of relevant answers among the first k; gain 0 is not relevant', () => {
    expect(measured({ 1: 1, 2: 1, 3: 0 }, [9, 0.9, 0.1, 0.8, 0.7], 2).recall).toBe(0.5);
  });

  it('map and mrr look at the whole ranking', () => {
    const { map, mrr } = measured({ 2: 1, 4: 1 }, [9, 0.9, 0.8, 0.7, 0.6]);
    expect(map).toBeCloseTo((1 / 2 + 2 / 4) / 2, 12);
    expect(mrr).toBe(0.5);
  });

  it('auc counts how often a relevant answer beats another candidate, ties half', () => {
    expect(measured({ 1: 1 }, [9, 0.5, 0.4, 0.5, 0.6]).auc).toBeCloseTo(1.5 / 3, 12);
    expect(measured({ 1: 1, 2: 1 }, [9, 0.9, 0.8, 0.1]).auc).toBe(1);
    expect(measured({ 1: 1 }, [9, 1]).auc).toBeNaN();
  });

  it('puts equal scores in the order of units', () => {
    expect(measured({ 3: 1 }, [9, 0.5, 0.5, 0.5, 0.5]).mrr).toBe(1 / 3);
    expect(measured({ 1: 1 }, [9, 0, 0, 0, 0]).mrr).toBe(1);
  });

  it('ranks candidates only, and never the query itself', () => {
    expect(measured({ 3: 1 }, [9, 0.9, 0.8, 0.7], 10, [1, 0, 0, 1]).mrr).toBe(1);
  });

  it('agrees with sorting everything', () => {
    const score = fc.constantFrom(0, 0.25, 0.5, 0.75, 1);
    fc.assert(
      fc.property(
        fc.array(score, { minLength: 4, maxLength: 12 }),
        fc.array(fc.constantFrom(0, 1, 2), { minLength: 12, maxLength: 12 }),
        (scores, levels) => {
          const gains = Object.fromEntries(scores.slice(1).map((_, i) => [i + 1, levels[i]!]));
          fc.pre(Object.values(gains).some((gain) => gain > 0));
          const order = scores
            .map((_, unit) => unit)
            .slice(1)
            .sort((a, b) => scores[b]! - scores[a]! || a - b);
          const dcg = (units: readonly number[]) =>
            units.slice(0, 3).reduce((sum, unit, i) => sum + gains[unit]! / Math.log2(i + 2), 0);
          const best = [...order].sort((a, b) => gains[b]! - gains[a]!);
          const own = measured(gains, scores, 3);
          expect(own.ndcg).toBeCloseTo(dcg(order) / dcg(best), 12);
          expect(own.mrr).toBe(1 / (order.findIndex((unit) => gains[unit]! > 0) + 1));
          const relevant = order.filter((unit) => gains[unit]! > 0);
          const others = order.filter((unit) => gains[unit]! === 0);
          const wins = relevant.flatMap((a) =>
            others.map((b) => (scores[a]! > scores[b]! ? 1 : scores[a] === scores[b] ? 0.5 : 0)),
          );
          if (others.length > 0)
            expect(own.auc).toBeCloseTo(wins.reduce<number>((sum, win) => sum + win, 0) / wins.length, 12);
        },
      ),
    );
  });
});

describe('rankCorrelation', () => {
  it('is 1 for the same order, −1 for the reverse, and shares ranks among equals', () => {
    expect(rankCorrelation(Float64Array.of(1, 2, 3, 9), Float64Array.of(0, 5, 6, 7))).toBe(1);
    expect(rankCorrelation(Float64Array.of(1, 2, 3), Float64Array.of(3, 2, 1))).toBe(-1);
    // Ranks 1, 2, 3, 4 against 1.5, 1.5, 3, 4: covariance 4.5, variances 5 and 4.5.
    expect(rankCorrelation(Float64Array.of(1, 2, 3, 4), Float64Array.of(0, 0, 1, 2))).toBeCloseTo(
      4.5 / Math.sqrt(5 * 4.5),
      12,
    );
  });

  it('is not a number for fewer than 3 pairs or constant values', () => {
    expect(rankCorrelation(Float64Array.of(1, 2), Float64Array.of(1, 2))).toBeNaN();
    expect(rankCorrelation(Float64Array.of(1, 2, 3), Float64Array.of(1, 1, 1))).toBeNaN();
  });

  it('refuses lists of other lengths', () => {
    expect(codeOf(() => rankCorrelation(Float64Array.of(1, 2, 3), Float64Array.of(1, 2)))).toBe('BAD_INPUT');
  });
});
