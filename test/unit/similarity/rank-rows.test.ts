import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankRows } from '../../../src/similarity/rank-rows.ts';

const ranksOf = (scores: readonly number[]) => {
  const ranks = new Uint32Array(scores.length).fill(99);
  rankRows(Float64Array.from(scores), ranks);
  return [...ranks];
};

describe('rankRows', () => {
  it('gives 1 to the highest, the better rank to equals, and 0 to what is not above 0', () => {
    expect(ranksOf([0.2, 0.9, 0.2, 0, -1, 0.1])).toEqual([2, 1, 2, 0, 0, 4]);
    expect(ranksOf([0, 0])).toEqual([0, 0]);
    expect(ranksOf([])).toEqual([]);
  });

  it('is one more than the number of higher scores, whatever their spread', () => {
    const score = fc.oneof(
      fc.double({ min: -1, max: 1, noNaN: true }),
      fc.constantFrom(0, 1e-300, 1e300, 0.5),
      fc.double({ min: 0, max: 1e-9, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(score, { maxLength: 120 }), (scores) => {
        const expected = scores.map((own) => (own > 0 ? 1 + scores.filter((other) => other > own).length : 0));
        expect(ranksOf(scores)).toEqual(expected);
      }),
    );
  });
});
