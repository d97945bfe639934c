import { addColumns } from './add-columns.ts';
import { neededShared } from './formula.ts';
import { listColumns } from './list-columns.ts';
import { offerPlace } from './offer-place.ts';
import { offerPeaks } from './peaks.ts';
import type { TopRows, Wanted } from './problem.ts';
import { outOfReach, unitsNeeded } from './query.ts';
import { scanCounted } from './scan-counted.ts';
import type { SlicedSearch } from './sliced-search.ts';
import { BLOCK, CHUNK } from './slices.ts';
import { entryScore } from './top-rows.ts';

const BLOCK_WORDS = BLOCK / 32;
const CHUNK_WORDS = CHUNK / 32;
/** Counted sums of this many planes are made and compared in one pass. */
const COUNTED = 6;

/** Scans the chunk a subject would stand in, where its best rows are likely: the most promising first. */
export function scanHome(
  search: SlicedSearch,
  self: number,
  tile: number,
  chunk: number,
  tileWords: number,
  wanted: Wanted,
  top: TopRows,
  slot: number,
): void {
  const first = chunk * CHUNK_WORDS;
  const words = Math.min(CHUNK_WORDS, tileWords - first);
  addAllColumns(search, tile, first, words);
  offerPeaks(search, self, tile, first, words, wanted, top, slot);
  offerWhatReaches(search, self, tile, first, words, true, wanted, top, slot);
}

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
  const { slices, query } = search;
  if (query.own === null && query.planes <= COUNTED) {
    listColumns(search, tile * (slices.bitColumns + 1) * slices.stride, slices.stride, 0, 8);
    scanCounted(search, self, tile, first, words, wanted, top, slot);
    return;
  }
  addAllColumns(search, tile, first, words);
  offerWhatReaches(search, self, tile, first, words, false, wanted, top, slot);
}

/** Adds the query's bit columns to a run of counters: once a column for counted sums, else once per bit of its units. */
function addAllColumns(search: SlicedSearch, tile: number, first: number, words: number): void {
  const { slices, query, planes, starts } = search;
  const { stride } = slices;
  const base = tile * (slices.bitColumns + 1) * stride + first;
  const listed = query.own === null ? 1 : query.planes;
  for (let plane = 0; plane < listed; plane++) {
    const count = listColumns(search, base, stride, plane);
    if (count > 0) addColumns(slices.bits, starts, count, planes, plane * stride + first, stride, words);
  }
}

/** Offers the rows whose counters reach what their block needs; with `peaked`, those beside the peaks offered already. */
function offerWhatReaches(
  search: SlicedSearch,
  self: number,
  tile: number,
  first: number,
  words: number,
  peaked: boolean,
  wanted: Wanted,
  top: TopRows,
  slot: number,
): void {
  const { slices, measure, bounds, formula, query, planes } = search;
  const { stride } = slices;
  let knownEntry = -1;
  let knownLow = -1;
  let needed = 0;
  let units = 1;
  for (let block = 0; block * BLOCK_WORDS < words; block++) {
    const entry = entryScore(top, slot, wanted.minScore);
    const run = Math.floor((tile * slices.tileRows + first * 32) / BLOCK) + block;
    const low = bounds.blocks.low[run]!;
    if (entry !== knownEntry || low !== knownLow) {
      knownEntry = entry;
      knownLow = low;
      needed = neededShared(formula, entry, query.total, low, measure.alpha, measure.beta);
      units = unitsNeeded(needed, query.scale, query.shortfall);
    }
    if (outOfReach(needed, Math.min(query.cap, bounds.blocks.cap[run]!)) || units >>> query.planes !== 0) continue;
    const end = Math.min(words, (block + 1) * BLOCK_WORDS);
    for (let word = block * BLOCK_WORDS; word < end; word++) {
      if (peaked && search.peaks[word]! < units) continue;
      let reaches = -1;
      for (let plane = 0, at = first + word; plane < query.planes; plane++, at += stride)
        reaches = (units >>> plane) & 1 ? reaches & planes[at]! : reaches | planes[at]!;
      if (peaked) reaches &= ~search.seeded[word]!;
      for (; reaches !== 0; reaches &= reaches - 1) {
        const bit = 31 - Math.clz32(reaches & -reaches);
        let counter = 0;
        for (let plane = 0, at = first + word; plane < query.planes; plane++, at += stride)
          counter |= ((planes[at]! >>> bit) & 1) << plane;
        offerPlace(search, self, tile * slices.tileRows + (first + word) * 32 + bit, counter, wanted, top, slot);
      }
    }
  }
}
