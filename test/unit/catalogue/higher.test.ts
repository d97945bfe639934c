import { expect, it } from 'vitest';
import { higher } from '../../../src/catalogue/higher.ts';

it.each([
  [1, 2, 2],
  [2, 1, 2],
  [Number.NaN, -1, -1],
  [-1, Number.NaN, -1],
  [Number.NaN, Number.NaN, Number.NaN],
])('of %d and %d, what is stated and higher is %d', (a, b, expected) => {
  expect(higher(a, b)).toBe(expected);
});
