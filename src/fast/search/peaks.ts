import { offerPlace } from './offer-place.ts';
import { neededIn, type SlicedSearch } from './sliced-search.ts';
import { BLOCK } from './slices.ts';

/** Some score to compare counters by; which one hardly matters. */
const LIKE = 0.25;
/** What a counter is worth that just reaches it: whole numbers compare without a branch. */
const LIKES = 4096;

/**
 * Offers the most promising rows first: of every word visited the row with the greatest counter, if that counter,
 * measured by what a like score needs there, is among the highest. They are real rows, so once `k` of them are kept the
 * worst kept score is a valid lower bound of the final one: few rows of the following scan get past it. Leaves the
 * counters in `search.peaks` and the rows offered in `search.seeded`.
 */
export function offerPeaks(search: SlicedSearch, count: number): void {
  const { slices, bounds, prepared, turn, seeded, peaks, likes, homeWords } = search;
  findPeaks(search, count);
  const firstPlace = turn.tile * slices.tileRows;
  let most = 0;
  let each = 0;
  for (let i = 0; i < count; i++) {
    const place = firstPlace + homeWords[i]! * 32;
    if (place % BLOCK === 0) {
      const needed = prepared.scale * neededIn(search, bounds.blocks, place / BLOCK, LIKE);
      each = needed > 0 ? Math.min(LIKES / needed, LIKES) : 1;
    }
    const like = Math.floor(peaks[i]! * each);
    likes[i] = like;
    if (like > most) most = like;
  }
  const { k } = turn.top;
  const cut = cutFor(likes, count, k + (k >> 2) + 1, most);
  for (let i = 0; i < count; i++) {
    const bit = seeded[i]! & -seeded[i]!;
    if (peaks[i] === 0 || likes[i]! < cut) {
      seeded[i] = 0;
      continue;
    }
    seeded[i] = bit;
    offerPlace(search, firstPlace + homeWords[i]! * 32 + 31 - Math.clz32(bit), peaks[i]!);
  }
}

/** Writes the greatest counter of every home word and the rows that have it, found plane by plane from the highest. */
function findPeaks({ slices, prepared, planes, seeded, peaks, homeWords }: SlicedSearch, count: number): void {
  const { stride } = slices;
  for (let i = 0; i < count; i++) {
    let best = -1;
    let counter = 0;
    for (let plane = prepared.planes - 1, at = plane * stride + homeWords[i]!; plane >= 0; plane--, at -= stride) {
      const higher = best & planes[at]!;
      const some = (higher | -higher) >> 31;
      best = higher | (best & ~some);
      counter = 2 * counter - some;
    }
    seeded[i] = best;
    peaks[i] = counter;
  }
}

/** A value that at least `count` of the first `length` likes reach, and not many more; 0 if there are too few. */
function cutFor(likes: Int32Array, length: number, count: number, most: number): number {
  let cut = 0;
  if (length <= count) return cut;
  let high = most;
  for (let step = 0; step < 6; step++) {
    const middle = (cut + high) >> 1;
    let missed = 0;
    for (let i = 0; i < length; i++) missed += (likes[i]! - middle) >>> 31;
    if (length - missed >= count) cut = middle;
    else high = middle;
  }
  return cut;
}
