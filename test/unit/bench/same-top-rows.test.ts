import { describe, expect, it } from 'vitest';
import { sameTopRows } from '../../../bench/same-top-rows.ts';
import type { TopRows } from '../../../src/fast/search/problem.ts';

function one(scores: readonly number[], ids: readonly number[], k = scores.length): TopRows {
  return {
    k,
    counts: Uint32Array.of(scores.length),
    ids: Uint32Array.from({ length: k }, (_, at) => ids[at] ?? 0),
    scores: Float64Array.from({ length: k }, (_, at) => scores[at] ?? 0),
  };
}

const ours = one([0.5, 0.3, 0.3, 0.2, 0.2], [7, 1, 4, 2, 9]);
const compared = (theirs: TopRows, tieRule = false, tolerance = 0) =>
  sameTopRows(theirs, ours, 1, { tolerance, tieRule });

describe('sameTopRows', () => {
  it('finds equal answers equal, and ties in another order, unless the tie rule is asked for', () => {
    const tied = one([0.5, 0.3, 0.3, 0.2, 0.2], [7, 4, 1, 2, 9]);
    expect([compared(ours, true), compared(tied), compared(tied, true)]).toEqual([null, null, expect.any(String)]);
  });

  it('takes any id of the last score of a full list, but not of a list that is shorter', () => {
    const cut = one([0.5, 0.3, 0.3, 0.2, 0.2], [7, 1, 4, 2, 11]);
    expect(compared(cut)).toBeNull();
    const short = one([0.5, 0.3], [7, 1], 5);
    expect(sameTopRows(one([0.5, 0.3], [7, 2], 5), short, 1, { tolerance: 0, tieRule: false })).toContain('other ids');
  });

  it('finds another score, another id, another number of entries', () => {
    expect(compared(one([0.5, 0.3, 0.3, 0.2, 0.1], [7, 1, 4, 2, 9]))).toContain('scores 0.1');
    expect(compared(one([0.5, 0.3, 0.3, 0.2, 0.2], [8, 1, 4, 2, 9]))).toContain('other ids');
    expect(compared(one([0.5, 0.3, 0.3, 0.2], [7, 1, 4, 2], 5))).toContain('4 entries');
    expect(compared(one([0.5, 0.3, 0.3, 0.2, 0.2 + 1e-9], [7, 1, 4, 2, 9]), false, 1e-6)).toBeNull();
    expect(compared(one([0.5, 0.3, 0.3, 0.2, Number.NaN], [7, 1, 4, 2, 9]), false, 1e-6)).toContain('NaN');
  });
});
