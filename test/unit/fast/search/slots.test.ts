import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emptyTopRows, entryScore, offer, sortSlot } from '../../../../src/fast/search/slots.ts';

const scores = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 60 });

it('a slot keeps the k best of what is offered, in whatever order: score descending, then row ascending', () => {
  fc.assert(
    fc.property(scores, fc.integer({ min: 1, max: 12 }), fc.integer(), (offered, k, turn) => {
      const top = emptyTopRows(3, k);
      for (let i = 0; i < offered.length; i++) {
        const row = (i + Math.abs(turn)) % offered.length;
        offer(top, 1, offered[row]!, row);
      }
      sortSlot(top, 1);
      const expected = [...offered.keys()].sort((a, b) => offered[b]! - offered[a]! || a - b).slice(0, k);
      expect(Array.from(top.ids.subarray(k, k + top.counts[1]!))).toEqual(expected);
      expect(Array.from(top.scores.subarray(k, k + top.counts[1]!))).toEqual(expected.map((row) => offered[row]));
      expect([top.counts[0], top.counts[2]]).toEqual([0, 0]);
    }),
  );
});

it('the entry score is the least score until the slot is full, then the worst kept if that is higher', () => {
  const top = emptyTopRows(1, 2);
  offer(top, 0, 0.5, 7);
  expect(entryScore(top, 0, 0.1)).toBe(0.1);
  offer(top, 0, 0.3, 8);
  expect(entryScore(top, 0, 0.1)).toBe(0.3);
  expect(entryScore(top, 0, 0.4)).toBe(0.4);
});
