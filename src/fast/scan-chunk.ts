import { addColumns } from './add-columns.ts';
import { neededShared } from './formula.ts';
import { offerPlace } from './offer-place.ts';
import type { TopRows, Wanted } from './problem.ts';
import { outOfReach, unitsNeeded } from './query.ts';
import { scanNarrow } from './scan-narrow.ts';
import type { SlicedSearch } from './sliced-search.ts';
import { BLOCK, CHUNK } from './slices.ts';
import { entryScore } from './top-rows.ts';

const BLOCK_WORDS = BLOCK / 32;
const CHUNK_WORDS = CHUNK / 32;
/** Counted sums of this many planes are made and compared without leaving the registers. */
const NARROW = 6;

/** Scans a chunk of a tile: adds up its counters and offers the rows that reach what they need; with `seed`, likely rows first. */
export function scanChunk(
  search: SlicedSearch,
  self: number,
  tile: number,
  chunk: number,
  tileWords: number,
  seed: boolean,
  wanted: Wanted,
  top: TopRows,
  slot: number,
): void {
  const first = chunk * CHUNK_WORDS;
  const words = Math.min(CHUNK_WORDS, tileWords - first);
  if (!seed && search.query.own === null && search.query.planes <= NARROW) {
    listColumns(search, tile, 0, 0);
    scanNarrow(search, self, tile, first, words, wanted, top, slot);
    return;
  }
  addAllColumns(search, tile, first, words);
  if (seed) offerBestOfWords(search, self, tile, first, words, wanted, top, slot);
  offerWhatReaches(search, self, tile, first, words, seed, wanted, top, slot);
}

/** Adds the query's bit columns to a chunk's counters: once a column for counted sums, else once per bit of its units. */
function addAllColumns(search: SlicedSearch, tile: number, first: number, words: number): void {
  const { slices, query, planes, starts } = search;
  for (let plane = 0; plane < query.planes; plane++) {
    const count = listColumns(search, tile, plane, first);
    if (count > 0) addColumns(slices.bits, starts, count, planes, plane * slices.stride + first, slices.stride, words);
  }
}

/** Lists where the query's columns start whose units have bit `plane`, zeros after them up to a multiple of 8; returns how many. */
function listColumns(search: SlicedSearch, tile: number, plane: number, first: number): number {
  const { slices, query, starts } = search;
  const base = tile * (slices.bitColumns + 1) * slices.stride + first;
  let count = 0;
  for (let i = 0; i < query.bitColumns; i++)
    if ((query.columnUnits[i]! >>> plane) & 1) starts[count++] = base + query.columnAt[i]! * slices.stride;
  while (count % 8 !== 0) starts[count++] = base + slices.bitColumns * slices.stride;
  search.columns = count;
  return count;
}

/**
 * Offers the row with the greatest counter of every word. They are real rows, so once `k` of them are kept the worst
 * kept score is a valid lower bound of the final one: few rows of the following scan get past it.
 */
function offerBestOfWords(
  search: SlicedSearch,
  self: number,
  tile: number,
  first: number,
  words: number,
  wanted: Wanted,
  top: TopRows,
  slot: number,
): void {
  const { slices, measure, bounds, formula, query, planes, seeded } = search;
  for (let word = 0; word < words; word++) {
    seeded[word] = 0;
    let best = -1;
    let counter = 0;
    for (let plane = query.planes - 1; plane >= 0; plane--) {
      const higher = best & planes[plane * slices.stride + first + word]!;
      if (higher === 0) continue;
      best = higher;
      counter |= 1 << plane;
    }
    if (counter === 0) continue;
    const entry = entryScore(top, slot, wanted.minScore);
    const place = tile * slices.tileRows + (first + word) * 32;
    const low = bounds.blocks.low[Math.floor(place / BLOCK)]!;
    const needed = neededShared(formula, entry, query.total, low, measure.alpha, measure.beta);
    if (counter < unitsNeeded(needed, query.scale, query.shortfall)) continue;
    const bit = best & -best;
    seeded[word] = bit;
    offerPlace(search, self, place + 31 - Math.clz32(bit), counter, wanted, top, slot);
  }
}

/** Offers every row of a chunk whose counter reaches what its block needs. */
function offerWhatReaches(
  search: SlicedSearch,
  self: number,
  tile: number,
  first: number,
  words: number,
  seeded: boolean,
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
    if (outOfReach(needed, Math.min(query.cap, bounds.blocks.cap[run]!)) || units >= 2 ** query.planes) continue;
    const end = Math.min(words, (block + 1) * BLOCK_WORDS);
    for (let word = block * BLOCK_WORDS; word < end; word++) {
      let reaches = -1;
      for (let plane = 0, at = first + word; plane < query.planes; plane++, at += stride)
        reaches = (units >>> plane) & 1 ? reaches & planes[at]! : reaches | planes[at]!;
      if (seeded) reaches &= ~search.seeded[word]!;
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
