import { describe, expect, it } from 'vitest';
import { sumScratch, takeSums } from '../../../src/similarity/sum-scratch.ts';

describe('takeSums', () => {
  it('lists the sums that are not 0, by row, and sets them back', () => {
    const scratch = sumScratch(4);
    scratch.sums.set([0, 2, 0, -1]);
    const { count, rows, scores } = takeSums(scratch);
    expect([...rows.subarray(0, count)]).toEqual([1, 3]);
    expect([...scores.subarray(0, count)]).toEqual([2, -1]);
    expect(takeSums(scratch).count).toBe(0);
    scratch.sums.fill(1);
    expect(takeSums(scratch).count).toBe(4);
  });
});
