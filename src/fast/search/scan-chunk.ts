import { outOfReach, unitsNeeded } from '../query.ts';
import { addColumns } from './add-columns.ts';
import { neededShared } from './formula.ts';
import { listColumns } from './list-columns.ts';
import { offerPlace } from './offer-place.ts';
import type { TopRows, Wanted } from './problem.ts';
import { scanCounted } from './scan-counted.ts';
import type { SlicedSearch } from './sliced-search.ts';
import { BLOCK } from './slices.ts';
import { entryScore } from './top-rows.ts';

const BLOCK_WORDS = BLOCK / 32;
/** Counted sums of this many planes are made and compared in one pass. */
const COUNTED = 6;

/** Scans a run of words of a tile: adds up their counters and offers the rows that reach what they need. */
export function scan(
  search: SlicedSearch,
  self: number,
  tile: number,
  first: number,
  words: number,
  wanted: Wanted,
  top: TopRows,
  slot: number,
): void {
  const { query } = search;
  if (query.own === null && query.planes <= COUNTED) {
    scanCounted(search, self, tile, first, words, wanted, top, slot);
    return;
  }
  addAllColumns(search, tile, first, words);
  offerWhatReaches(search, self, tile, first, words, wanted, top, slot);
}

/** Adds the query's bit columns to a run of counters: once a column for counted sums, else once per bit of its units. */
export function addAllColumns(search: SlicedSearch, tile: number, first: number, words: number): void {
  const { slices, query, planes, starts } = search;
  const { stride } = slices;
  const base = tile * (slices.bitColumns + 1) * stride + first;
  const listed = query.own === null ? 1 : query.planes;
  for (let plane = 0; plane < listed; plane++) {
    const count = listColumns(search, base, stride, plane);
    if (count > 0) addColumns(slices.bits, starts, count, planes, plane * stride + first, stride, words);
  }
}

/** Offers the rows of a run of words whose counters reach what their block needs. */
function offerWhatReaches(
  search: SlicedSearch,
  self: number,
  tile: number,
  first: number,
  words: number,
  wanted: Wanted,
  top: TopRows,
  slot: number,
): void {
  const { slices, measure, bounds, formula, query } = search;
  let knownEntry = -1;
  let knownLow = -1;
  let needed = 0;
  let units = 1;
  for (let from = first; from < first + words; from += BLOCK_WORDS) {
    const entry = entryScore(top, slot, wanted.minScore);
    const block = (tile * slices.tileRows + from * 32) / BLOCK;
    const low = bounds.blocks.low[block]!;
    if (entry !== knownEntry || low !== knownLow) {
      knownEntry = entry;
      knownLow = low;
      needed = neededShared(formula, entry, query.total, low, measure.alpha, measure.beta);
      units = unitsNeeded(needed, query.scale, query.shortfall);
    }
    if (outOfReach(needed, Math.min(query.cap, bounds.blocks.cap[block]!)) || units >>> query.planes !== 0) continue;
    for (let word = from; word < from + BLOCK_WORDS; word++)
      offerRows(search, self, tile, word, reachingInWord(search, word, units), wanted, top, slot);
  }
}

/** The rows of a word whose counters reach `units`, one bit each. */
export function reachingInWord({ slices, query, planes }: SlicedSearch, word: number, units: number): number {
  let reaches = -1;
  for (let plane = 0, at = word; plane < query.planes; plane++, at += slices.stride)
    reaches = (units >>> plane) & 1 ? reaches & planes[at]! : reaches | planes[at]!;
  return reaches;
}

/** Offers the rows of a word whose bits are set. */
export function offerRows(
  search: SlicedSearch,
  self: number,
  tile: number,
  word: number,
  rows: number,
  wanted: Wanted,
  top: TopRows,
  slot: number,
): void {
  const { slices, query, planes } = search;
  for (let left = rows; left !== 0; left &= left - 1) {
    const bit = 31 - Math.clz32(left & -left);
    let counter = 0;
    for (let plane = 0, at = word; plane < query.planes; plane++, at += slices.stride)
      counter |= ((planes[at]! >>> bit) & 1) << plane;
    offerPlace(search, self, tile * slices.tileRows + word * 32 + bit, counter, wanted, top, slot);
  }
}
