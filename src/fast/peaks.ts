import { neededShared } from './formula.ts';
import { offerPlace } from './offer-place.ts';
import type { TopRows, Wanted } from './problem.ts';
import type { SlicedSearch } from './sliced-search.ts';
import { BLOCK } from './slices.ts';

/** Some score to compare counters by; which one hardly matters. */
const LIKE = 0.25;
/** What a counter is worth that just reaches it: whole numbers compare without a branch. */
const LIKES = 4096;

/**
 * Offers the most promising rows of a chunk first: of every word the row with the greatest counter, if that counter,
 * measured by what a like score needs there, is among the highest. They are real rows, so once `k` of them are kept the
 * worst kept score is a valid lower bound of the final one: few rows of the following scan get past it. Leaves the
 * counters in `search.peaks` and the rows offered in `search.seeded`.
 */
export function offerPeaks(
  search: SlicedSearch,
  self: number,
  tile: number,
  first: number,
  words: number,
  wanted: Wanted,
  top: TopRows,
  slot: number,
): void {
  const { slices, measure, bounds, formula, query, seeded, peaks, likes } = search;
  findPeaks(search, first, words);
  const firstPlace = tile * slices.tileRows + first * 32;
  let most = 0;
  let each = 0;
  for (let word = 0; word < words; word++) {
    if ((word * 32) % BLOCK === 0) {
      const low = bounds.blocks.low[(firstPlace + word * 32) / BLOCK]!;
      const needed = query.scale * neededShared(formula, LIKE, query.total, low, measure.alpha, measure.beta);
      each = needed > 0 ? Math.min(LIKES / needed, LIKES) : 1;
    }
    const like = Math.floor(peaks[word]! * each);
    likes[word] = like;
    if (like > most) most = like;
  }
  const cut = cutFor(likes, words, wanted.k + (wanted.k >> 2) + 1, most);
  for (let word = 0; word < words; word++) {
    const bit = seeded[word]! & -seeded[word]!;
    if (peaks[word] === 0 || likes[word]! < cut) {
      seeded[word] = 0;
      continue;
    }
    seeded[word] = bit;
    offerPlace(search, self, firstPlace + word * 32 + 31 - Math.clz32(bit), peaks[word]!, wanted, top, slot);
  }
}

/** Writes the greatest counter of every word and the rows that have it, found plane by plane from the highest. */
function findPeaks({ slices, query, planes, seeded, peaks }: SlicedSearch, first: number, words: number): void {
  const { stride } = slices;
  for (let word = 0; word < words; word++) {
    let best = -1;
    let counter = 0;
    for (let plane = query.planes - 1, at = plane * stride + first + word; plane >= 0; plane--, at -= stride) {
      const higher = best & planes[at]!;
      const some = (higher | -higher) >> 31;
      best = higher | (best & ~some);
      counter = 2 * counter - some;
    }
    seeded[word] = best;
    peaks[word] = counter;
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
