import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHeap } from '../../../../src/query/pathways/heap.ts';
import { RowQueue } from '../../../../src/query/pathways/row-queue.ts';

describe('createHeap', () => {
  it('hands out what was put in, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (values) => {
        const heap = createHeap<number>((a, b) => a < b);
        for (const value of values) heap.push(value);
        const out = values.map(() => heap.pop());
        expect(out).toEqual([...values].sort((a, b) => a - b));
        expect(heap.pop()).toBeUndefined();
      }),
    );
    expect.hasAssertions();
  });
});

describe('RowQueue', () => {
  it('hands out rows by key, then by row, however many there are', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(50), fc.nat(5)), { maxLength: 200 }), (entries) => {
        const queue = new RowQueue();
        for (const [row, key] of entries) queue.push(row, key);
        const out = entries.map(() => [queue.key, queue.pop()]);
        expect(out).toEqual(
          [...entries].map(([row, key]) => [key, row]).sort((a, b) => a[0]! - b[0]! || a[1]! - b[1]!),
        );
        expect([queue.size, queue.key]).toEqual([0, Number.POSITIVE_INFINITY]);
      }),
    );
    expect.hasAssertions();
  });
});
