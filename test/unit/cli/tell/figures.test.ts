import { describe, expect, it } from 'vitest';
import { bar, bytesText, countText, plural, scoreText } from '../../../../src/cli/tell/figures.ts';

describe('scoreText', () => {
  it('shows three decimals, counts whole, and never a small score as 0', () => {
    expect([0.28846, 0, 1, 12, 0.0001, -0.25].map((score) => scoreText(score))).toEqual([
      '0.288',
      '0.000',
      '1.000',
      '12',
      '1.0e-4',
      '-0.250',
    ]);
  });

  it('stands on its side of the bar it is held against', () => {
    expect([0.3287, 0.32879, 0.5].map((score) => scoreText(score, [0.32879]))).toEqual(['0.328', '0.329', '0.500']);
  });
});

describe('countText and plural', () => {
  it('group thousands and name one thing as one', () => {
    expect(countText(129004)).toBe('129,004');
    expect([plural(1, 'skill'), plural(0, 'skill'), plural(2, 'entry', 'entries')]).toEqual([
      '1 skill',
      '0 skills',
      '2 entries',
    ]);
  });
});

describe('bytesText', () => {
  it('takes the unit that fits', () => {
    expect([999, 1500, 2_400_000].map(bytesText)).toEqual(['999 B', '1.5 kB', '2.40 MB']);
  });
});

describe('bar', () => {
  it('is as long as the value, in eighths, and never empty above 0', () => {
    expect([0, 0.0001, 0.5, 0.5625, 1, 7].map((value) => bar(value, 4))).toEqual([
      '',
      '▏',
      '██',
      '██▎',
      '████',
      '████',
    ]);
  });
});
