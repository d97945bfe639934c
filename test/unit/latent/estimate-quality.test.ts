import { describe, expect, it } from 'vitest';
import { isGoodEnough } from '../../../src/latent/estimate-quality.ts';

const quality = (r2: number, groupMeans: Readonly<Record<string, number>> = {}) => ({
  r2,
  spearman: 0,
  mae: 0,
  cover: 0.8,
  groupMeans,
  occupations: 100,
  codes: 100,
});

describe('estimates are given', () => {
  it.each([
    [0.4, true],
    [0.399, false],
  ])('where skills explain four tenths of the variance, inclusive: %d', (r2, given) => {
    expect(isGoodEnough(quality(r2))).toBe(given);
  });

  it.each([
    [0.5, true],
    [0.5201, false],
  ])('where no mean of groups is more than .02 better: %d against .5', (best, given) => {
    expect(isGoodEnough(quality(0.5, { 1: 0.1, 4: best }))).toBe(given);
  });
});
