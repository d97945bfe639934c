import { describe, expect, it } from 'vitest';
import type { IndicatorFacts } from '../../../../src/catalogue/lens.ts';
import { byTrend } from '../../../../src/query/lens/by-trend.ts';
import type { OccupationIndicator } from '../../../../src/query/lens/lens-answers.ts';

const indicator = (id: string, further: Partial<IndicatorFacts & OccupationIndicator> = {}): OccupationIndicator => ({
  id,
  label: id,
  unit: 'share',
  direction: 'more',
  source: { name: 'made up' },
  evidence: 'published',
  value: 0.5,
  percentile: 50,
  donors: [],
  deciles: [],
  ...further,
});

const shown = (results: readonly OccupationIndicator[]) =>
  byTrend(results).map(([title, own]) => [
    title,
    ...own.map(({ indicator, variants }) => [indicator.id, ...variants.map(({ id }) => id)].join(' + ')),
  ]);

describe('indicators by what they speak of', () => {
  it('stand under artificial intelligence first, what speaks of nothing known last', () => {
    const results = [
      indicator('a wage'),
      indicator('green', { trend: 'green' }),
      indicator('reach', { trend: 'ai' }),
      indicator('odd', { trend: 'fashion' as 'ai' }),
    ];
    expect(shown(results)).toEqual([
      ['Artificial intelligence', 'reach'],
      ['Green skills', 'green'],
      ['Other figures', 'a wage', 'odd'],
    ]);
  });

  it('have their narrower and wider counts with them, and those without a figure last', () => {
    const results = [
      indicator('alpha', { trend: 'ai', variantOf: 'beta' }),
      indicator('beta', { trend: 'ai', evidence: 'none' }),
      indicator('delta', { trend: 'ai', variantOf: 'beta', evidence: 'none' }),
      indicator('gamma', { trend: 'ai' }),
      indicator('lone', { trend: 'ai', variantOf: 'what is not there' }),
    ];
    expect(shown(results)).toEqual([['Artificial intelligence', 'gamma', 'lone', 'beta + alpha']]);
  });
});
