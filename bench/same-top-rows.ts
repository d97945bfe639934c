import type { TopRows } from '../src/fast/search/problem.ts';

/**
 * What differs between two answers for the first `rows` rows; null where nothing does. Scores must agree within the
 * tolerance, place by place. Among equal scores others keep no order, and take any at the end of a list: ids are compared
 * as sets, run of equal scores by run, the last run of a full list left out. With `tieRule`, every id must stand in its place.
 */
export function sameTopRows(
  a: TopRows,
  b: TopRows,
  rows: number,
  { tolerance, tieRule }: { readonly tolerance: number; readonly tieRule: boolean },
): string | null {
  const { k } = b;
  for (let row = 0; row < rows; row++) {
    const count = b.counts[row]!;
    if (a.counts[row] !== count) return `row ${row} has ${a.counts[row]} entries instead of ${count}`;
    const start = row * k;
    for (let at = start; at < start + count; at++)
      if (!(Math.abs(a.scores[at]! - b.scores[at]!) <= tolerance))
        return `row ${row} scores ${a.scores[at]} instead of ${b.scores[at]} at place ${at - start}`;
    for (let from = start; from < start + count; ) {
      let end = from + 1;
      while (end < start + count && b.scores[end - 1]! - b.scores[end]! <= 2 * tolerance) end++;
      const cut = count === k && end === start + count;
      const left = a.ids.subarray(from, end);
      const right = b.ids.subarray(from, end);
      if (tieRule ? !left.every((id, i) => id === right[i]) : !cut && !sameIds(left, right))
        return `row ${row} has other ids at places ${from - start} to ${end - start - 1}`;
      from = end;
    }
  }
  return null;
}

function sameIds(a: Uint32Array, b: Uint32Array): boolean {
  const [left, right] = [a.slice().sort(), b.slice().sort()];
  return left.every((id, i) => id === right[i]);
}
