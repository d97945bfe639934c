import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TopK } from '../../../src/similarity/top-k.ts';

type Offer = readonly [row: number, score: number];

function take(k: number, offers: readonly Offer[], lowest = false): Offer[] {
  const top = new TopK(k, 1000, lowest);
  for (const [row, score] of offers) top.offer(row, score);
  const { rows, scores } = top.take();
  return Array.from(rows, (row, i) => [row, scores[i]!]);
}

const offersOf = fc.uniqueArray(fc.tuple(fc.nat(200), fc.constantFrom(-1, 0.25, 0.5, 1)), { selector: ([row]) => row });

describe('TopK', () => {
  it('keeps what a full sort puts first, ties by row', () => {
    fc.assert(
      fc.property(offersOf, fc.nat(20), fc.boolean(), (offers, k, lowest) => {
        const sorted = [...offers].sort(([rowA, a], [rowB, b]) => (lowest ? a - b : b - a) || rowA - rowB);
        expect(take(k, offers, lowest)).toEqual(sorted.slice(0, k));
      }),
    );
  });

  it('does not care in which order it is offered', () => {
    fc.assert(
      fc.property(offersOf, fc.nat(20), (offers, k) => {
        expect(take(k, [...offers].reverse())).toEqual(take(k, offers));
      }),
    );
  });

  it('prefers the highest unless told otherwise, and asks for no more room than there is', () => {
    const top = new TopK(Number.MAX_SAFE_INTEGER, 2);
    for (const [row, score] of [
      [0, 1],
      [1, 3],
      [2, 2],
    ] as const)
      top.offer(row, score);
    expect(Array.from(top.take().rows)).toEqual([1, 2]);
  });

  it('says beforehand whether an offer would be kept', () => {
    fc.assert(
      fc.property(offersOf, fc.nat(20), fc.boolean(), (offers, k, lowest) => {
        const asked = new TopK(k, 1000, lowest);
        for (const [row, score] of offers) {
          const [before, after] = [new TopK(k, 1000, lowest), new TopK(k, 1000, lowest)];
          for (const [other, value] of offers) {
            if (other === row) break;
            before.offer(other, value);
            after.offer(other, value);
          }
          after.offer(row, score);
          expect(asked.takes(row, score)).toBe(String(before.take().rows) !== String(after.take().rows));
          asked.offer(row, score);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('keeps nothing when asked for nothing', () => expect(take(0, [[1, 1]])).toEqual([]));
});
