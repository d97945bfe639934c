/**
 * Insertions, deletions, replacements, swaps of neighbours and one letter moved elsewhere that turn one text into the
 * other; more than `most`, which is two at most, counts as `most + 1`.
 */
export function editDistance(one: string, other: string, most: number): number {
  if (one === other) return 0;
  if (most === 0 || Math.abs(one.length - other.length) > most) return most + 1;
  const start = firstApart(one, 0, other, 0);
  const same = sameEnd(one, start, other, start);
  const left = one.length - same - start;
  const right = other.length - same - start;
  if (left <= 1 && right <= 1) return 1;
  if (left === right && (isMoved(one, other, start, left) || isMoved(other, one, start, left))) return 1;
  if (most === 1) return 2;
  // The first letters that differ are one edit; what follows may be one more.
  const replaced = areOneApart(one, start + 1, other, start + 1);
  const dropped = areOneApart(one, start + 1, other, start) || areOneApart(one, start, other, start + 1);
  return replaced || dropped || (isSwapped(one, start, other, start) && areOneApart(one, start + 2, other, start + 2))
    ? 2
    : 3;
}

/** Whether the rests of two texts are one edit apart at most, a letter moved elsewhere not being one. */
function areOneApart(one: string, from: number, other: string, otherFrom: number): boolean {
  const longer = one.length - from - (other.length - otherFrom);
  if (longer < -1 || longer > 1) return false;
  const start = firstApart(one, from, other, otherFrom);
  const otherStart = start - from + otherFrom;
  const left = one.length - start - sameEnd(one, start, other, otherStart);
  const right = left - longer;
  return (left <= 1 && right <= 1) || (left === 2 && right === 2 && isSwapped(one, start, other, otherStart));
}

/** Where the rests of two texts, which are not the same, begin to differ; at the end of the one if the other goes on. */
function firstApart(one: string, from: number, other: string, otherFrom: number): number {
  let at = from;
  while (at < one.length && one.charCodeAt(at) === other.charCodeAt(at - from + otherFrom)) at++;
  return at;
}

/** How many letters both end with, up to where the rests begin. */
function sameEnd(one: string, from: number, other: string, otherFrom: number): number {
  const most = Math.min(one.length - from, other.length - otherFrom);
  let same = 0;
  while (same < most && one.charCodeAt(one.length - 1 - same) === other.charCodeAt(other.length - 1 - same)) same++;
  return same;
}

function isSwapped(one: string, at: number, other: string, otherAt: number): boolean {
  return one.charCodeAt(at) === other.charCodeAt(otherAt + 1) && one.charCodeAt(at + 1) === other.charCodeAt(otherAt);
}

/** Whether the first of some letters put last makes those of the other text. */
function isMoved(one: string, other: string, start: number, letters: number): boolean {
  if (one.charCodeAt(start) !== other.charCodeAt(start + letters - 1)) return false;
  for (let at = start; at < start + letters - 1; at++)
    if (one.charCodeAt(at + 1) !== other.charCodeAt(at)) return false;
  return true;
}
