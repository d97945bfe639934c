import { describe, expect, it } from 'vitest';
import { indicatorEvaluation } from '../../../src/evaluate/index.ts';
import { jobsWith, known, noise, told } from '../../support/made-up-indicator.ts';
import { sampleIndex } from '../../support/sample.ts';

const [found] = indicatorEvaluation(jobsWith(told)).indicators;

describe('an indicator whose figures are hidden', () => {
  it('is told from skills where it follows from them: R², rank, error and cover, as the mean of all deals', () => {
    const { mean, deals, given } = found!;
    expect(given).toBe(true);
    expect(found).not.toHaveProperty('reason');
    expect(deals.map(({ seed }) => seed)).toEqual([1, 2, 3, 4, 5]);
    for (const measure of ['r2', 'spearman', 'mae', 'cover', 'knn'] as const)
      expect(mean![measure]).toBeCloseTo(deals.reduce((sum, deal) => sum + deal[measure], 0) / 5, 12);
    expect(mean!.r2).toBeGreaterThan(0.8);
    expect(mean!.cover).toBeGreaterThan(0.65);
    expect(mean!.r2).toBeGreaterThan(mean!.knn);
    expect(mean).toMatchObject({ occupations: 48, codes: 48 });
  });

  it('stands beside the mean of the occupation group by one to four digits', () => {
    expect(Object.keys(found!.mean!.groupMeans)).toEqual(['1', '2', '3', '4']);
    const byGroup = indicatorEvaluation(jobsWith((at) => (at % 4) / 4)).indicators[0]!;
    // Jobs of a major group have the same figure: its mean misses nothing.
    expect(byGroup.mean!.groupMeans['1']).toBeCloseTo(1, 12);
    expect(byGroup.given).toBe(false);
    expect(byGroup.reason).toMatch(/the best group mean 1\.00/);
  });

  it('is refused where skills do not tell it', () => {
    const [refused] = indicatorEvaluation(jobsWith(noise)).indicators;
    expect(refused).toMatchObject({ given: false });
    expect(refused!.mean!.r2).toBeLessThan(0.4);
    expect(refused!.reason).toMatch(/^Skills do not tell it well enough: R²/);
  });

  it('is not tried where fewer than thirty occupations have one', () => {
    const few = indicatorEvaluation(jobsWith(told, false, known.slice(0, 29))).indicators[0]!;
    expect(few).toMatchObject({ mean: null, deals: [], given: false });
    expect(few.reason).toMatch(/29 occupations of 29 .* 30 are needed/);
  });

  it('gives the same figures for any order of the input, and others for another seed', () => {
    expect(indicatorEvaluation(jobsWith(told, true)).indicators[0]).toEqual(found);
    expect(indicatorEvaluation(jobsWith(told), { seed: 7 }).indicators[0]!.deals[0]!.r2).not.toBe(found!.deals[0]!.r2);
  });

  it('refuses what cannot be asked, naming what there is', async () => {
    const index = jobsWith(told);
    expect(() => indicatorEvaluation(index, { indicators: ['luck'] })).toThrow(/no indicator "luck".*made-up/);
    expect(() => indicatorEvaluation(index, { deals: 0 })).toThrow(/deals is 0/);
    expect(() => indicatorEvaluation(index, { folds: 1 })).toThrow(/folds is 1/);
    expect(() => indicatorEvaluation(index, { lambda: 0 })).toThrow(/lambda is 0/);
    const without = await sampleIndex();
    expect(() => indicatorEvaluation(without)).toThrow(/carries no indicator/);
  });
});
