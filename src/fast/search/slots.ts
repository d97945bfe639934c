import type { TopRows } from './problem.ts';

/** Room for the `k` best rows of each of `slots` subjects. While a search runs, a slot is a heap whose root is its worst row. */
export function emptyTopRows(slots: number, k: number): TopRows {
  return {
    k,
    counts: new Uint32Array(slots),
    ids: new Uint32Array(slots * k),
    scores: new Float64Array(slots * k),
  };
}

/** The score a further row must reach to enter a slot (reaching it is enough for a row of smaller number than the worst kept). */
export function entryScore(top: TopRows, slot: number, minScore: number): number {
  if (top.counts[slot]! < top.k) return minScore;
  return Math.max(minScore, top.scores[slot * top.k]!);
}

/** Offers a row to a slot, which keeps the `k` best: greater scores first, then smaller rows. */
export function offer(top: TopRows, slot: number, score: number, id: number): void {
  const { k, counts, ids, scores } = top;
  const base = slot * k;
  const count = counts[slot]!;
  if (count < k) {
    counts[slot] = count + 1;
    let at = count;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const parentScore = scores[base + parent]!;
      const parentId = ids[base + parent]!;
      if (parentScore < score || (parentScore === score && parentId > id)) break;
      scores[base + at] = parentScore;
      ids[base + at] = parentId;
      at = parent;
    }
    scores[base + at] = score;
    ids[base + at] = id;
    return;
  }
  const worst = scores[base]!;
  if (score > worst || (score === worst && id < ids[base]!)) settle(top, base, k, score, id);
}

/** Turns a slot's heap into its final order: score descending, then row ascending. */
export function sortSlot(top: TopRows, slot: number): void {
  const { k, counts, ids, scores } = top;
  const base = slot * k;
  for (let end = counts[slot]! - 1; end > 0; end--) {
    const score = scores[base + end]!;
    const id = ids[base + end]!;
    scores[base + end] = scores[base]!;
    ids[base + end] = ids[base]!;
    settle(top, base, end, score, id);
  }
}

/** Puts a row in the root's place and lets it sink among the first `size` entries. */
function settle({ ids, scores }: TopRows, base: number, size: number, score: number, id: number): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= size) break;
    let childScore = scores[base + child]!;
    let childId = ids[base + child]!;
    if (child + 1 < size) {
      const otherScore = scores[base + child + 1]!;
      const otherId = ids[base + child + 1]!;
      if (otherScore < childScore || (otherScore === childScore && otherId > childId)) {
        child++;
        childScore = otherScore;
        childId = otherId;
      }
    }
    if (childScore > score || (childScore === score && childId < id)) break;
    scores[base + at] = childScore;
    ids[base + at] = childId;
    at = child;
  }
  scores[base + at] = score;
  ids[base + at] = id;
}
