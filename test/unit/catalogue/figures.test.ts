import { describe, expect, it } from 'vitest';
import { roundedText } from '../../../src/catalogue/figures.ts';
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
