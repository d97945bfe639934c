import { describe, expect, it } from 'vitest';
import { estimate, resampleCounts } from '../../../src/evaluate/bootstrap.ts';
import { clustersOf, groupedFolds } from '../../../src/similarity/folds.ts';
import { codeOf } from '../../support/coded.ts';

describe('estimate', () => {
  const each = Uint32Array.from({ length: 400 }, (_, i) => i);

  it('covers about ± 1.96 standard errors of independent values', () => {
    const values = Float64Array.from({ length: 400 }, (_, i) => i % 2);
    const { mean, low, high } = estimate(values, each, resampleCounts(400, 2000, 1));
    expect(mean).toBe(0.5);
    expect(low).toBeCloseTo(0.5 - 1.96 * 0.025, 2);
    expect(high).toBeCloseTo(0.5 + 1.96 * 0.025, 2);
  });

  it('is wider where related values are drawn together', () => {
    const values = Float64Array.from({ length: 400 }, (_, i) => Math.floor(i / 20) % 2);
    const clusters = Uint32Array.from({ length: 400 }, (_, i) => Math.floor(i / 20));
    const alone = estimate(values, each, resampleCounts(400, 500, 1));
    const together = estimate(values, clusters, resampleCounts(20, 500, 1));
    expect(together.mean).toBe(alone.mean);
    expect(together.high - together.low).toBeGreaterThan(2 * (alone.high - alone.low));
  });

  it('leaves out what is not a number, and has no interval without resamples', () => {
    const result = estimate(Float64Array.of(1, Number.NaN, 0), Uint32Array.of(0, 1, 2), []);
    expect(result).toEqual({ mean: 0.5, low: Number.NaN, high: Number.NaN, queries: 2 });
  });
});

describe('groupedFolds', () => {
  it('keeps clusters whole and folds about equal', () => {
    const names = Array.from({ length: 60 }, (_, i) => `${Math.floor(i / 3)}`);
    const { clusters, clusterCount } = clustersOf(names);
    expect(clusterCount).toBe(20);
    const folds = groupedFolds(clusters, clusterCount, 5, 1);
    for (const [i, fold] of folds.entries()) expect(fold).toBe(folds[Math.floor(i / 3) * 3]);
    expect([0, 1, 2, 3, 4].map((fold) => folds.filter((own) => own === fold).length)).toEqual([12, 12, 12, 12, 12]);
    expect(groupedFolds(clusters, clusterCount, 5, 1)).toEqual(folds);
    expect(groupedFolds(clusters, clusterCount, 5, 2)).not.toEqual(folds);
  });

  it('refuses fewer than two folds, more than clusters, and a fraction of one', () => {
    const clusters = Uint32Array.of(0, 1, 2, 3);
    expect(groupedFolds(clusters, 4, 4, 1)).toHaveLength(4);
    for (const folds of [1, 5, 2.5]) expect(codeOf(() => groupedFolds(clusters, 4, folds, 1))).toBe('BAD_OPTION');
  });
});
