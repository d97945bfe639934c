import { describe, expect, it } from 'vitest';
import { statedNumber } from '../../../src/catalogue/number.ts';

describe('a number as people write it', () => {
  it.each([
    ['０．５', 0.5],
    ['٣٫٢٥', 3.25],
    ['۱۲', 12],
    ['\u20132,5', -2.5],
    ['\u22121', -1],
    ['1\u202f234,5', 1234.5],
  ])('is the same in other digits and with other marks: %s', (text, value) => {
    expect(statedNumber(text)).toEqual({ value });
  });

  it.each(['5²', '½', '1/2', '5 %', '(0.5)', '<0.5', 'NaN', 'Infinity', '1_000', '\u2013'])('is none: %s', (text) => {
    expect(statedNumber(text)).toEqual({ value: null, why: 'is no number' });
  });
});
