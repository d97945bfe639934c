/** Three rows of a table of edits, for texts as long as names are. */
const scratch = /* @__PURE__ */ [0, 1, 2].map(() => new Uint8Array(256)) as unknown as [
  Uint8Array,
  Uint8Array,
  Uint8Array,
];

/**
 * Insertions, deletions, replacements, swaps of neighbours and one letter moved elsewhere that turn one text into the
 * other; more than `most` counts as `most + 1`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (a === b) return 0;
  if (most === 0 || Math.abs(a.length - b.length) > most) return most + 1;
  if (oneMoved(a, b)) return 1;
  let [before, last, row] = scratch;
  const beyond = most + 1;
  for (let j = 0; j <= b.length; j++) last[j] = Math.min(j, beyond);
  for (let i = 1; i <= a.length; i++) {
    const start = Math.max(1, i - most);
    const end = Math.min(b.length, i + most);
    const letter = a.charCodeAt(i - 1);
    row[start - 1] = start === 1 ? Math.min(i, beyond) : beyond;
    let least = row[start - 1]!;
    for (let j = start; j <= end; j++) {
      const replaced = last[j - 1]! + (letter === b.charCodeAt(j - 1) ? 0 : 1);
      let best = Math.min(replaced, last[j]! + 1, row[j - 1]! + 1);
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
        best = Math.min(best, before[j - 2]! + 1);
      row[j] = best;
      if (best < least) least = best;
    }
    if (end < b.length) row[end + 1] = beyond;
    if (least > most) return beyond;
    [before, last, row] = [last, row, before];
  }
  return Math.min(last[b.length]!, beyond);
}

/** Whether one letter taken out and put in elsewhere makes the other word. */
function oneMoved(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let start = 0;
  while (a[start] === b[start]) start++;
  let end = a.length - 1;
  while (a[end] === b[end]) end--;
  const ours = a.slice(start, end + 1);
  const theirs = b.slice(start, end + 1);
  return ours.slice(1) + ours[0] === theirs || ours[ours.length - 1] + ours.slice(0, -1) === theirs;
}
