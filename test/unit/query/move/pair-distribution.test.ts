import { describe, expect, it } from 'vitest';
import { type PairDistribution, passingCounts, percentile } from '../../../../src/query/move/pair-distribution.ts';

const distribution = (pairs: number, ...scores: number[]): PairDistribution => ({
  comparable: 3,
  sources: Uint32Array.of(0, 1),
  pairs,
  offsets: Uint32Array.of(0, 1, scores.length),
  bySource: Float64Array.from(scores),
});

describe('percentile', () => {
  it('is the nearest rank, pairs that share nothing counting 0', () => {
    const ten = distribution(10, 0.2, 0.4, 0.6);
    expect([0.5, 0.7, 0.71, 0.8, 0.81, 0.99, 1].map((share) => percentile(ten, share))).toEqual([
      0, 0, 0.2, 0.2, 0.4, 0.6, 0.6,
    ]);
  });

  it('puts negative scores below those that share nothing', () => {
    const signed = distribution(4, -0.5, 0.5);
    expect([0.25, 0.5, 0.75, 1].map((share) => percentile(signed, share))).toEqual([-0.5, 0, 0, 0.5]);
    expect([0.5, 1].map((share) => percentile(distribution(2, -0.5), share))).toEqual([-0.5, 0]);
  });
});

describe('passingCounts', () => {
  it('counts per source what reaches the threshold, inclusive, ascending', () => {
    expect([...passingCounts(distribution(10, 0.2, 0.4, 0.6), 0.4)]).toEqual([0, 2]);
  });
});
