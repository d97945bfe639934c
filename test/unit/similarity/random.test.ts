import { describe, expect, it } from 'vitest';
import { randomNumbers } from '../../../src/similarity/random.ts';

const take = (next: () => number, count: number) => Array.from({ length: count }, next);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('randomNumbers', () => {
  it('repeats itself for a seed and differs for another', () => {
    expect(take(randomNumbers(7), 5)).toEqual(take(randomNumbers(7), 5));
    expect(take(randomNumbers(7), 5)).not.toEqual(take(randomNumbers(8), 5));
  });

  it('is splitmix32: a step of 2³²/φ, two rounds of mixing', () => {
    const mixed = (seed: bigint): number => {
      const of32 = (value: bigint): bigint => value & 0xffffffffn;
      let z = of32(seed + 0x9e3779b9n);
      z = of32((z ^ (z >> 16n)) * 0x21f0aaadn);
      z = of32((z ^ (z >> 15n)) * 0x735a2d97n);
      return Number(z ^ (z >> 15n)) / 2 ** 32;
    };
    const next = randomNumbers(7);
    expect([next(), next()]).toEqual([mixed(7n), mixed(7n + 0x9e3779b9n)]);
  });

  it('is spread evenly over 0–1', () => {
    const values = take(randomNumbers(1), 20_000);
    expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
    expect(Math.abs(mean(values) - 0.5)).toBeLessThan(0.01);
    expect(Math.abs(mean(values.map((value) => value * value)) - 1 / 3)).toBeLessThan(0.01);
  });
});
