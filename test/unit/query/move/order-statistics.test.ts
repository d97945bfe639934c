import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderStatistics } from '../../../../src/query/move/order-statistics.ts';
import { randomNumbers } from '../../../../src/similarity/random.ts';

describe('orderStatistics', () => {
  it.each([
    ['even', (x: number) => x],
    ['skewed', (x: number) => x ** 9],
    ['negative, too, and many alike', (x: number) => Math.round(40 * x - 20) / 7],
    ['huge beside tiny', (x: number) => (x < 0.5 ? x * 1e-300 : x * 1e300)],
    ['so close that no bucket tells them apart', (x: number) => x * 1e-320],
    ['all alike', () => 0.25],
  ])('places hold what sorting puts there: %s values', (_, shape) => {
    const random = randomNumbers(7);
    const values = Float64Array.from({ length: 70_000 }, () => shape(random()));
    const sorted = values.slice().sort();
    const places = [69_999, 0, 1, 17_500, 35_000, 35_000, 66_500, 69_300, 69_930];
    expect(orderStatistics(values, places)).toEqual(places.map((place) => sorted[place]));
  });

  it('of few values, too', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 }), (list) => {
        const values = Float64Array.from(list);
        expect(orderStatistics(values, [...values.keys()])).toEqual([...values.slice().sort()]);
      }),
    );
  });
});
