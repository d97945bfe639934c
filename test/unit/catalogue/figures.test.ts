import { describe, expect, it } from 'vitest';
import { percentText, roundedText } from '../../../src/catalogue/figures.ts';
import { randomNumbers } from '../../../src/similarity/random.ts';

describe('a figure beside a bar', () => {
  it('is rounded as ever where no bar is near', () => {
    expect([0.4321, 0.4999, 0.0004].map((value) => roundedText(value, 3))).toEqual(['0.432', '0.500', '0.000']);
    expect(roundedText(41.6, 0, [50])).toBe('42');
  });

  it('never reads as if it reached a bar that it falls short of', () => {
    expect(roundedText(49.7, 0, [50])).toBe('49');
    expect(roundedText(49.97, 1, [5, 20, 50])).toBe('49.9');
    expect(roundedText(0.32875, 3, [0.32879])).toBe('0.328');
    expect(roundedText(0.5 - 2 ** -54, 3, [0.5])).toBe('0.499');
  });

  it('never reads as if it fell short of a bar that it reaches', () => {
    expect(roundedText(31.42, 0, [31.4])).toBe('32');
    expect(roundedText(0.5, 3, [0.5])).toBe('0.500');
    expect(roundedText(100 * 0.07, 0, [100 * 0.07])).toBe('7');
  });

  it('stands as its value stands to any bar, shown with itself for one', () => {
    const random = randomNumbers(1);
    for (let i = 0; i < 20_000; i++) {
      const bar = 100 * random();
      const value = Math.max(0, bar + (i % 5 === 0 ? 0 : (random() - 0.5) * 10 ** -(i % 4)));
      const decimals = i % 3;
      const [shown, asked] = [roundedText(value, decimals, [bar]), roundedText(bar, decimals, [bar])].map(Number);
      expect(shown! >= asked!).toBe(value >= bar);
      expect(Math.abs(shown! - value)).toBeLessThan(10 ** -decimals + 1e-9);
    }
  });
});

describe('percentText', () => {
  it('shows small shares with a decimal and rounds none up to 100 %', () => {
    expect([0, 0.067, 0.375, 0.9996, 1].map((share) => percentText(share))).toEqual([
      '0 %',
      '6.7 %',
      '38 %',
      '99.9 %',
      '100 %',
    ]);
    expect([0.004, 0.067, 0.9996].map((share) => percentText(share, [], 0))).toEqual(['0 %', '7 %', '99.9 %']);
  });

  it('stands on its side of the bars it is held against', () => {
    const bars = [0.05, 0.2, 0.5];
    expect([0.0497, 0.05, 0.1996, 0.4971, 0.5].map((share) => percentText(share, bars))).toEqual([
      '4.9 %',
      '5.0 %',
      '19 %',
      '49 %',
      '50 %',
    ]);
    expect([0.3197, 0.3198, 0.3241].map((share) => percentText(share, [0.3198]))).toEqual(['31 %', '32 %', '32 %']);
  });
});
