import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outOfReach, unitsNeeded } from '../../src/fast/search/prepared-subject.ts';
import { metricWords } from '../../src/similarity/all-metrics.ts';
import { type Metric, type RowTotals, sumOfProducts, tversky } from '../../src/similarity/metric.ts';

const metrics: readonly Metric[] = [
  ...metricWords.map(([metric]) => metric),
  sumOfProducts,
  tversky(0.3, 1.2),
  tversky(0, 0),
];

const totals: fc.Arbitrary<RowTotals> = fc.record({
  count: fc.integer({ min: 1, max: 500 }),
  sum: fc.double({ min: 0.01, max: 1000, noNaN: true }),
  norm: fc.double({ min: 0.01, max: 1000, noNaN: true }),
});
const more: fc.Arbitrary<RowTotals> = fc.record({
  count: fc.nat({ max: 200 }),
  sum: fc.double({ min: 0, max: 500, noNaN: true }),
  norm: fc.double({ min: 0, max: 500, noNaN: true }),
});
const share = fc.double({ min: 0.001, max: 1, noNaN: true });

describe('the shared sum that a metric says is needed', () => {
  it.each(metrics.map((metric) => [metric.name, metric] as const))(
    '%s: no row of those totals or more reaches a score with less',
    (_, { score, needed }) => {
      fc.assert(
        fc.property(totals, totals, more, share, share, (a, b, plus, part, aim) => {
          const greater = { count: b.count + plus.count, sum: b.sum + plus.sum, norm: b.norm + plus.norm };
          const shared = part * Math.min(a.sum, greater.sum);
          const least = needed!(score(shared, a, greater) * aim, a, b);
          expect(outOfReach(least, shared)).toBe(false);
          expect(unitsNeeded(least, 1, 0)).toBeLessThanOrEqual(Math.max(1, Math.ceil(shared)));
        }),
      );
    },
  );

  it.each(metrics.filter(({ name }) => name !== 'tversky(0, 0)').map((metric) => [metric.name, metric] as const))(
    '%s: the needed sum scores what was asked where totals are equal',
    (_, { score, needed }) => {
      const a = { count: 5, sum: 20, norm: 4 };
      const b = { count: 4, sum: 12, norm: 3 };
      expect(score(needed!(0.25, a, b), a, b)).toBeCloseTo(0.25, 12);
    },
  );

  it('a tversky index with a negative weight has none: scores then rise with totals', () => {
    expect(tversky(-0.5, 1).needed).toBeUndefined();
    expect(tversky(1, -0.5).needed).toBeUndefined();
  });
});
