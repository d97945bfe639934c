import { describe, expect, it } from 'vitest';
import {
  addedText,
  disagreementText,
  evidenceText,
  exposureWords,
  figureText,
  groupText,
  placeText,
  qualityText,
  signedText,
  taskOrderText,
  variantText,
} from '../../../../src/query/lens/words.ts';

describe('a deviation in words', () => {
  it('has a sign of its own width, plus or minus', () => {
    expect([signedText(1.26, 1), signedText(-0.4, 1), signedText(-1, 2)]).toEqual(['+1.3', '−0.4', '−1.00']);
  });

  it('has no sign where it rounds to nothing', () => {
    expect([-0.04, 0.04, -0, 0].map((value) => signedText(value, 1))).toEqual(['0.0', '0.0', '0.0', '0.0']);
    expect([signedText(-0.05, 1), signedText(-0.04, 2)]).toEqual(['−0.1', '−0.04']);
  });
});

describe('sources that disagree', () => {
  it('are as far apart as the percentiles that are shown', () => {
    const end = (label: string, percentile: number) => ({ id: label, label, percentile });
    const text = disagreementText({ highest: end('one', 47.6), lowest: end('the other', 2.4), difference: 45.2 });
    expect(text).toMatch(/^The sources disagree: one puts it at percentile 48, the other at 2, 46 apart\./);
  });
});

describe('the mean of a group', () => {
  it('has the name of the group, its code where it has none, and nothing where there is no group', () => {
    const group = { group: '83', mean: 0.5, occupations: 2 };
    expect(groupText({ unit: 'score', group: { ...group, label: 'Drivers' } })).toBe('mean of Drivers: 0.50');
    expect(groupText({ unit: 'score', group })).toBe('mean of group 83: 0.50');
    expect(groupText({ unit: 'score' })).toBe('');
  });

  it('is not told of a single figure', () => {
    expect(groupText({ unit: 'score', group: { group: '83', mean: 0.5, occupations: 1 } })).toBe('');
  });
});

describe('a figure', () => {
  const unit = { unit: 'zone of 1 to 5' };

  it('has two decimals, so that figures side by side read alike, and none where it is whole', () => {
    expect([0.1, 0.15, 2, 2.004].map((value) => figureText(unit, value))).toEqual(['0.10', '0.15', '2', '2.00']);
    expect(figureText({ unit: 'share', range: [0, 1] }, 0.1)).toBe('10 %');
  });

  it('is made of parts in its own unit, a decimal finer, and none of them is rounded to nothing', () => {
    const share = { unit: 'share of tasks', range: [0, 1] } as const;
    expect([0.061, -0.0004, 0].map((part) => addedText(share, part))).toEqual(['+6.1 %', '−<0.1 %', '+0.0 %']);
    expect([0.0272, -0.0001].map((part) => addedText(unit, part))).toEqual(['+0.027', '−<0.001']);
  });

  const lender = (value: number) => ({ code: '1', label: 'Driver', value, confidence: 1 });
  const borrowed = (values: readonly number[]) =>
    evidenceText({
      ...{ id: 'zone', label: 'zone', ...unit, direction: 'more', source: { name: 'made up' }, evidence: 'borrowed' },
      ...{ donors: values.map(lender), deciles: [], confidence: 1 },
      ...{ least: Math.min(...values), greatest: Math.max(...values) },
    });

  it('that is estimated says between what it lies, in how many cases of all, and how much skills explain', () => {
    const quality = { r2: 0.55, spearman: 0.75, mae: 0.1, cover: 0.8, groupMeans: {}, occupations: 99, codes: 50 };
    const facts = { id: 'x', label: 'x', unit: 'share of tasks', range: [0, 1], direction: 'more' } as const;
    const figure = { ...facts, source: { name: 'made up' }, donors: [], deciles: [], quality };
    const interval = { low: 0.25, high: 0.75, level: 0.8 };
    expect(evidenceText({ ...figure, evidence: 'estimated', value: 0.5, interval })).toBe(
      'estimated from skills: between 25 % and 75 % in 80 % of cases overall; skills explain 55 % of the differences',
    );
  });

  it('of several lenders says from where to where theirs go, unless they read the same', () => {
    expect(borrowed([1, 3])).toMatch(/, theirs from 1 to 3$/);
    expect(borrowed([2, 2])).not.toContain('theirs');
    expect(borrowed([0.151, 0.152])).not.toContain('theirs');
  });

  it('stands above those that lie below it, equal ones not among them', () => {
    const deciles = [1, 1, 2, 2, 2, 3, 3, 4, 4, 5, 5];
    expect(placeText({ deciles, value: 2, below: 12 })).toBe('12 % of occupations lie below');
    expect(placeText({ deciles, value: 1, below: 0 })).toBe('no occupation lies lower');
    expect(placeText({ deciles, value: 5, below: 85 })).toBe('no occupation lies higher');
    expect(placeText({ deciles, value: 1.5, below: 0.4 })).toBe('less than 1 % of occupations lie below');
    expect(placeText({ deciles, value: 4.9, below: 99.6 })).toBe('over 99 % of occupations lie below');
  });

  it('that is refused says how much estimates explain, never less than nothing, and speaks of no bar', () => {
    const quality = {
      r2: -0.2,
      spearman: 0,
      mae: 1,
      cover: 0.8,
      groupMeans: { 2: 0.31 },
      occupations: 1581,
      codes: 50,
    };
    expect(qualityText({ quality, evidence: 'none' })).toBe(
      ' Tried on 1,581 occupations with the figure hidden, estimates explain 0 % of the differences, the mean of an occupation group 31 %.',
    );
    expect(qualityText({ quality, evidence: 'estimated' })).toMatch(/; 80 % of the true figures lay inside the bar\.$/);
  });
});

describe('a narrower or wider count', () => {
  it('has its unit and its place by who lies below, as the figure it belongs to', () => {
    const facts = { id: 'x', label: 'tasks exposed (alpha)', unit: 'share of weighted tasks', range: [0, 1] } as const;
    const count = {
      ...facts,
      direction: 'more',
      source: { name: 'made up' },
      donors: [],
      evidence: 'published',
    } as const;
    const deciles = [0, 0, 0, 0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7];
    expect(variantText({ ...count, deciles, value: 0.12, percentile: 50, below: 45 })).toBe(
      'Tasks exposed (alpha): 12 % of weighted tasks; 45 % of occupations lie below.',
    );
    expect(variantText({ ...count, deciles, value: 0, percentile: 10, below: 0 })).toMatch(
      /; no occupation lies lower\.$/,
    );
  });
});

describe('the class of a task', () => {
  it('says who or what does it, and no more', () => {
    expect(exposureWords).toEqual({
      E0: 'depends on people',
      E1: 'a language model helps directly',
      E2: 'a model in other software helps',
    });
  });
});

describe('the order of tasks', () => {
  it('is said as it is: by frequency where that is known, else as the source numbers them; never by the clock', () => {
    expect(taskOrderText([{}, { usually: 3 }])).toMatch(
      /stands by how often it is done\. Open data order no tasks in a day\.$/,
    );
    expect(taskOrderText([{}])).toMatch(/as the source numbers it: how often it is done is not known\. Open data/);
  });
});
