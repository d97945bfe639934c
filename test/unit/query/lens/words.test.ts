import { describe, expect, it } from 'vitest';
import { disagreementText, groupText, signedText } from '../../../../src/query/lens/words.ts';

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
    expect(groupText({ unit: 'score', group: { ...group, label: 'Drivers' } })).toBe('mean of Drivers: 0.5');
    expect(groupText({ unit: 'score', group })).toBe('mean of group 83: 0.5');
    expect(groupText({ unit: 'score' })).toBe('');
  });
});
