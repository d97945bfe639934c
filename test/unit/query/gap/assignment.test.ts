import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AssignablePair, bestAssignment } from '../../../../src/query/gap/assignment.ts';

const pair = (needed: number, held: number, value: number): AssignablePair => ({ needed, held, value });
const mates = (count: number, ...pairs: AssignablePair[]) => [...bestAssignment(count, pairs)];

describe('bestAssignment', () => {
  it('gives every held thing to one needed thing at most', () => {
    expect(mates(2, pair(0, 7, 5), pair(1, 7, 3))).toEqual([7, -1]);
  });

  it('gives up the best pair where two others are worth more together', () => {
    expect(mates(2, pair(0, 0, 5), pair(0, 1, 4), pair(1, 0, 4))).toEqual([1, 0]);
  });

  it('prefers, of equal assignments, the smaller held thing for the first needed thing', () => {
    expect(mates(2, pair(0, 3, 1), pair(0, 2, 1), pair(1, 3, 1), pair(1, 2, 1))).toEqual([2, 3]);
    expect(mates(2, pair(0, 2, 1), pair(1, 2, 1))).toEqual([2, -1]);
  });

  it('solves parts that have nothing to do with each other on their own', () => {
    expect(mates(4, pair(0, 0, 1), pair(3, 9, 1))).toEqual([0, -1, -1, 9]);
  });

  it('has no mates without pairs', () => {
    expect(mates(3)).toEqual([-1, -1, -1]);
    expect(mates(0)).toEqual([]);
  });

  it('takes the higher of two values stated for one pair', () => {
    expect(mates(2, pair(0, 0, 1), pair(0, 0, 9), pair(1, 0, 5))).toEqual([0, -1]);
  });

  it('is the lexicographically smallest of the best of all assignments', () => {
    const graph = fc.array(fc.record({ needed: fc.nat(4), held: fc.nat(4), value: fc.integer({ min: 1, max: 3 }) }), {
      maxLength: 14,
    });
    fc.assert(
      fc.property(graph, (drawn) => {
        const pairs = [...new Map(drawn.map((p) => [`${p.needed} ${p.held}`, p])).values()];
        expect([...bestAssignment(5, pairs)]).toEqual(bruteForce(5, pairs));
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on the order of the pairs', () => {
    const graph = fc.array(fc.record({ needed: fc.nat(6), held: fc.nat(6), value: fc.integer({ min: 1, max: 2 }) }), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(graph, (pairs) => {
        expect(bestAssignment(7, [...pairs].reverse())).toEqual(bestAssignment(7, pairs));
      }),
    );
  });
});

/** Tries all assignments; nothing (−1) comes after every held thing. */
function bruteForce(count: number, pairs: readonly AssignablePair[]): number[] {
  let best: { total: number; mates: number[] } = { total: -1, mates: [] };
  const order = (mate: number) => (mate < 0 ? Number.POSITIVE_INFINITY : mate);
  const extend = (chosen: number[], total: number): void => {
    if (chosen.length === count) {
      const at = chosen.findIndex((mate, i) => mate !== best.mates[i]);
      const smaller = at >= 0 && order(chosen[at]!) < order(best.mates[at] ?? -1);
      if (total > best.total || (total === best.total && smaller)) best = { total, mates: chosen };
      return;
    }
    for (const { held, value } of pairs.filter(({ needed }) => needed === chosen.length))
      if (!chosen.includes(held)) extend([...chosen, held], total + value);
    extend([...chosen, -1], total);
  };
  extend([], 0);
  return best.mates;
}
