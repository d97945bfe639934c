import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowQueue } from '../../../../src/query/paths/row-queue.ts';
import { createHeap } from '../../../../src/query/routes/heap.ts';

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
  const longest = 50;

  /** Pushes what is no further ahead than the longest step, pops in between, and sorts what waits by itself. */
  function expectOrder(steps: readonly (readonly [number, number])[], queue: RowQueue): void {
    const waiting: (readonly [number, number])[] = [];
    let least = 0;
    for (const [row, ahead] of [...steps, ...steps.map(() => [-1, 0] as const)]) {
      if (row >= 0) {
        queue.push(row, least + ahead);
        waiting.push([least + ahead, row]);
      }
      if (row < 0 || ahead % 3 === 0) {
        waiting.sort((a, b) => a[0] - b[0]);
        expect(queue.size).toBe(waiting.length);
        expect(queue.key).toBe(waiting[0]?.[0] ?? Number.POSITIVE_INFINITY);
        if (waiting.length === 0) continue;
        least = queue.key;
        const popped = queue.pop();
        const at = waiting.findIndex(([key, waits]) => key === least && waits === popped);
        expect(at).toBeGreaterThanOrEqual(0);
        waiting.splice(at, 1);
      }
    }
    expect([waiting.length, queue.size, queue.key]).toEqual([0, 0, Number.POSITIVE_INFINITY]);
  }

  it('hands out rows by key, however many there are and however far the keys go', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(50), fc.nat(longest)), { maxLength: 400 }), (steps) => {
        expectOrder(steps, new RowQueue(longest));
      }),
    );
    expect.hasAssertions();
  });

  it('starts anew after clear, with entries left or not', () => {
    const queue = new RowQueue(longest);
    for (const key of [900, 901, 940, 950]) queue.push(1, key);
    queue.pop();
    queue.clear();
    expect([queue.size, queue.key]).toEqual([0, Number.POSITIVE_INFINITY]);
    expectOrder(
      Array.from({ length: 300 }, (_, i) => [i, (7 * i) % longest] as const),
      queue,
    );
  });

  it('orders what shares a bucket, whatever the longest step', () => {
    const queue = new RowQueue(2 ** 40);
    for (const key of [5, 3, 9, 1, 7, 3]) queue.push(key, key);
    expect(Array.from({ length: 6 }, () => queue.pop())).toEqual([1, 3, 3, 5, 7, 9]);
  });
});
