import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outOfReach, unitsNeeded } from '../../../../src/fast/query.ts';
import { neededShared, scoreOf } from '../../../../src/fast/search/formula.ts';
import { formulas } from '../../../../src/fast/search/problem.ts';

const amount = fc.double({ min: 0.01, max: 1000, noNaN: true });
const share = fc.double({ min: 0.001, max: 1, noNaN: true });

describe('neededShared', () => {
  it.each(Object.entries(formulas))('%s: no row of that total or more reaches a score with less', (_, formula) => {
    fc.assert(
      fc.property(
        amount,
        amount,
        share,
        share,
        fc.double({ min: 0, max: 500, noNaN: true }),
        (a, b, part, aim, more) => {
          const shared = part * Math.min(a, b + more);
          const score = scoreOf(formula, shared, a, b + more, 0.3, 1.2);
          const needed = neededShared(formula, score * aim, a, b, 0.3, 1.2);
          expect(outOfReach(needed, shared)).toBe(false);
          expect(unitsNeeded(needed, 1, 0)).toBeLessThanOrEqual(Math.max(1, Math.ceil(shared)));
        },
      ),
    );
  });

  it('is exact where totals are equal: the needed sum scores what was asked', () => {
    for (const formula of Object.values(formulas)) {
      const needed = neededShared(formula, 0.25, 20, 12, 0.3, 1.2);
      expect(scoreOf(formula, needed, 20, 12, 0.3, 1.2)).toBeCloseTo(0.25, 12);
    }
    expect.assertions(Object.keys(formulas).length);
  });
});
