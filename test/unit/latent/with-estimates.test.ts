import { describe, expect, it } from 'vitest';
import { storedIndicators } from '../../../src/compact/lens-sections.ts';
import type { SkillIndex } from '../../../src/compact/skill-index.ts';
import {
  type IndicatorExplanation,
  indicatorExplanation,
  indicators,
  openIndex,
  withoutOccupations,
} from '../../../src/index.ts';
import { judged, ridgeOf } from '../../../src/latent/estimate-model.ts';
import { estimateQuality } from '../../../src/latent/estimate-quality.ts';
import { withEstimates } from '../../../src/latent/index.ts';
import { comparableDonors } from '../../../src/latent/with-estimates.ts';
import { qualityText } from '../../../src/query/lens/words.ts';
import type { EstimateRecord } from '../../../src/similarity/stored-estimates.ts';
import { jobsWith, known, noise, told } from '../../support/made-up-indicator.ts';

const indexWith = (...given: Parameters<typeof jobsWith>): SkillIndex => withEstimates(jobsWith(...given));

const of = (index: SkillIndex, at: number) => {
  const answer = indicators(index, `job-${String(at).padStart(2, '0')}`);
  if (answer.status !== 'ok') throw new Error(answer.reason);
  return answer.results.find(({ id }) => id === 'made-up')!;
};

describe('estimates', () => {
  const index = indexWith(told);

  it('are given where skills tell, with an interval around them and how good they are; never in place of a figure', () => {
    const estimated = of(index, 10);
    expect(estimated).toMatchObject({ evidence: 'estimated', interval: { level: 0.8 } });
    expect(estimated.quality!.r2).toBeGreaterThan(0.4);
    expect(estimated.interval!.low).toBeLessThan(estimated.value!);
    expect(estimated.interval!.high).toBeGreaterThan(estimated.value!);
    expect(Math.abs(estimated.value! - told(10))).toBeLessThan(0.25);
    expect(of(index, 11)).toMatchObject({ evidence: 'published', value: told(11) });
    expect(of(index, 11)).not.toHaveProperty('interval');
  });

  it('keep intervals within the ends of the scale', () => {
    for (const at of [0, 5, 15, 55]) {
      const { low, high } = of(index, at).interval!;
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
    }
  });

  it('are made of the mean, the place and skill groups, to 1e-12; never of single skills', () => {
    for (const at of [0, 5, 10, 55]) {
      const explained = indicatorExplanation(index, `job-${String(at).padStart(2, '0')}`, 'made-up');
      if (explained.status !== 'ok') throw new Error(explained.reason);
      const sum = explained.results.reduce((total, { contribution }) => total + contribution, explained.base);
      expect(Math.abs(sum - explained.indicator.value!)).toBeLessThan(1e-12);
      expect(explained.results.map(({ kind }) => kind)).not.toContain('element');
      if (at > 0) expect(explained.results.map(({ label }) => label)).toEqual(expect.arrayContaining(['hand', 'head']));
    }
  });

  it('start from the mean of the donors, to a millionth of their spread: deviations are stored in single precision', () => {
    const records = index.meta.sections!['estimates']!['indicators'] as readonly EstimateRecord[];
    const { mean, scale } = records[0]!;
    for (const at of [0, 5, 10, 55]) {
      const { base } = indicatorExplanation(
        index,
        `job-${String(at).padStart(2, '0')}`,
        'made-up',
      ) as IndicatorExplanation;
      expect(Math.abs(base - mean)).toBeLessThan(1e-6 * scale);
    }
  });

  it('are the same bytes for any order of the input', () => {
    expect(new Uint8Array(indexWith(told, true).buffer)).toEqual(new Uint8Array(index.buffer));
  });

  it('hold of a source no more than its donors, their weights, and the estimates of the others', () => {
    const bytes = [...index.sections].filter(([name]) => name.startsWith('estimates.'));
    const sizes = Object.fromEntries(bytes.map(([name, part]) => [name.slice('estimates.'.length), part.byteLength]));
    expect(sizes).toEqual({ alpha: 48 * 4, donors: 48 * 4, spreads: 12 * 4, values: 12 * 4 });
  });

  it('travel with the file, and are dropped by name when occupations change', () => {
    expect(of(openIndex(index.buffer.slice(0)), 10)).toEqual(of(index, 10));
    const fewer = withoutOccupations(index, ['job-59']);
    expect(fewer.meta.dropped).toContain('estimates');
    expect(of(fewer, 10).evidence).toBe('none');
  });

  it('are refused where skills do not tell, with the figures of the attempt', () => {
    const refused = of(indexWith(noise), 10);
    expect(refused.evidence).toBe('none');
    expect(refused).not.toHaveProperty('value');
    expect(refused.quality!.r2).toBeLessThan(0.4);
    expect(refused.reason).toMatch(/Skills do not tell it well enough to estimate/);
  });

  it('are refused where all figures are alike, and the index opens again', () => {
    const refused = of(openIndex(indexWith(() => 0.1).buffer.slice(0)), 10);
    expect(refused).toMatchObject({ evidence: 'none', quality: { r2: 0, spearman: 0 } });
    expect(qualityText(refused)).toMatch(/estimates explain 0 % of the differences/);
  });

  it('of fresh indicators: given where skills tell, covering what they say; refused where none does', () => {
    const covers: number[] = [];
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const weights = Array.from({ length: 6 }, (_, bit) => noise(100 * seed + bit) - 0.5);
      const smooth = (at: number) =>
        0.5 + weights.reduce((sum, weight, bit) => sum + ((at >> bit) & 1) * weight, 0) / 6 + 0.02 * noise(at + seed);
      const { quality, evidence } = of(indexWith(smooth), 10);
      expect(evidence).toBe('estimated');
      covers.push(quality!.cover);
      expect(
        of(
          indexWith((at) => noise(1000 * seed + at)),
          10,
        ).evidence,
      ).toBe('none');
    }
    const mean = covers.reduce((sum, cover) => sum + cover, 0) / covers.length;
    expect(mean).toBeGreaterThan(0.75);
    expect(mean).toBeLessThan(0.86);
  });

  it('are refused where the mean of the occupation group does better', () => {
    // By major group alone: skills say next to nothing about it.
    const refused = of(
      indexWith((at) => (at % 4) / 4 + 0.01 * noise(at)),
      10,
    );
    const { r2, groupMeans } = refused.quality!;
    expect(refused.evidence).toBe('none');
    expect(r2).toBeGreaterThan(0.4);
    expect(Math.max(...Object.values(groupMeans))).toBeGreaterThan(0.9);
  });

  it('are judged by the mean of five deals of the donors, of the seed and the four after it', () => {
    const plain = jobsWith(told);
    const [table] = storedIndicators(plain);
    const set = comparableDonors(plain, table!);
    const ridge = ridgeOf(plain, set.rows, 0.5);
    const r2 = [1, 2, 3, 4, 5].map((seed) => estimateQuality(plain, set, judged(ridge, set, 10, seed), 0.8).r2);
    expect(new Set(r2).size).toBe(5);
    expect(of(index, 10).quality!.r2).toBeCloseTo(r2.reduce((sum, one) => sum + one, 0) / 5, 12);
  });

  it('need thirty occupations with a figure: of 29 nothing is learnt', () => {
    const few = of(indexWith(told, false, known.slice(0, 29)), 10);
    expect(few).toMatchObject({ evidence: 'none', reason: 'Too few occupations have a figure to estimate it from.' });
    expect(few).not.toHaveProperty('quality');
    expect(of(indexWith(told, false, known.slice(0, 30)), 10)).toHaveProperty('quality');
  });

  it('tell how far they are, from nothing to all, never backwards', () => {
    const shares: number[] = [];
    withEstimates(jobsWith(told), { onProgress: (done, total) => shares.push(done / total) });
    expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });

  it('refuse a level, a λ, an indicator that cannot be', () => {
    expect(() => withEstimates(index, { level: 1 })).toThrow(/level is 1/);
    expect(() => withEstimates(index, { lambda: 0 })).toThrow(/lambda is 0/);
    expect(() => withEstimates(index, { indicators: ['luck'] })).toThrow(/no indicator "luck"/);
  });
});
