import { describe, expect, it } from 'vitest';
import { randomNumbers } from '../../../src/similarity/random.ts';

const take = (next: () => number, count: number) => Array.from({ length: count }, next);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('randomNumbers', () => {
  it('repeats itself for a seed and differs for another', () => {
    expect(take(randomNumbers(7), 5)).toEqual(take(randomNumbers(7), 5));
    expect(take(randomNumbers(7), 5)).not.toEqual(take(randomNumbers(8), 5));
  });

  it('is spread evenly over 0–1', () => {
    const values = take(randomNumbers(1), 20_000);
    expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
    expect(Math.abs(mean(values) - 0.5)).toBeLessThan(0.01);
    expect(Math.abs(mean(values.map((value) => value * value)) - 1 / 3)).toBeLessThan(0.01);
  });
});
