import { derived } from '../compact/derived.ts';
import { addColumns, addList } from './add-columns.ts';
import { type Bounds, boundsOf } from './bounds.ts';
import { neededShared, scoreOf } from './formula.ts';
import { inverted, plainScratch, plainSearch } from './plain.ts';
import { formulas, type Measure, type Subjects, type TopRows, type Wanted } from './problem.ts';
import { emptyQuery, MOST_COLUMNS, outOfReach, PLANES, prepare, type Query, release, unitsNeeded } from './query.ts';
import { BLOCK, CHUNK, type Slices } from './slices.ts';
import { entryScore, offer, sortSlot } from './top-rows.ts';

const BLOCK_WORDS = BLOCK / 32;
const CHUNK_WORDS = CHUNK / 32;

/** A search over slices: what stays the same from subject to subject, and scratch. */
export interface SlicedSearch {
  readonly slices: Slices;
  readonly measure: Measure;
  readonly bounds: Bounds;
  readonly formula: number;
  readonly query: Query;
  /** Bit-sliced counters of one tile, zero between tiles. */
  readonly planes: Int32Array;
  readonly starts: Int32Array;
  /** By word of a chunk, the row already offered from it. */
  readonly seeded: Int32Array;
}

/** Prepares a search; cheap beside {@link slice}. */
export function slicedSearch(
  slices: Slices,
  measure: Measure,
  bounds: Bounds = boundsOf(slices, measure),
): SlicedSearch {
  return {
    slices,
    measure,
    bounds,
    formula: formulas[measure.formula],
    query: emptyQuery(slices.columns, measure),
    planes: new Int32Array(PLANES * slices.stride),
    starts: new Int32Array(MOST_COLUMNS + 8),
    seeded: new Int32Array(CHUNK_WORDS),
  };
}

/** Whether counters can hold this subject's sums; if not it is searched plainly. */
export function fits({ csr }: Subjects, subject: number): boolean {
  return csr.offsets[subject + 1]! - csr.offsets[subject]! <= MOST_COLUMNS;
}

/**
 * The best rows for subjects `from` to before `to`, into slots 0, 1, …. Each subject first sees the tile it would stand
 * in itself, where its best rows are likely and the score to beat is found; then tile by tile for all subjects, so that
 * a tile stays in the cache.
 */
export function searchSlices(
  search: SlicedSearch,
  subjects: Subjects,
  from: number,
  to: number,
  wanted: Wanted,
  top: TopRows,
): void {
  const { slices } = search;
  for (let subject = from; subject < to; subject++) {
    if (!fits(subjects, subject)) continue;
    const home = homeOf(search, subjects, subject);
    searchTile(
      search,
      subjects,
      subject,
      Math.floor(home / slices.tileRows),
      home % slices.tileRows,
      wanted,
      top,
      subject - from,
    );
  }
  for (let tile = 0; tile < slices.tiles && slices.tiles > 1; tile++) {
    for (let subject = from; subject < to; subject++) {
      if (!fits(subjects, subject)) continue;
      if (Math.floor(homeOf(search, subjects, subject) / slices.tileRows) === tile) continue;
      searchTile(search, subjects, subject, tile, -1, wanted, top, subject - from);
    }
  }
  for (let subject = from; subject < to; subject++)
    if (fits(subjects, subject)) sortSlot(top, subject - from);
    else searchPlainly(search, subjects, subject, wanted, top, subject - from);
}

/** Searches for a subject whose sums the counters cannot hold. */
export function searchPlainly(
  { slices, measure }: { readonly slices: Slices; readonly measure: Measure },
  subjects: Subjects,
  subject: number,
  wanted: Wanted,
  top: TopRows,
  slot: number,
): void {
  const { lists, scratch } = plainOf(slices);
  plainSearch(lists, measure, subjects, subject, wanted, top, slot, scratch);
}

const plainOf = derived((slices: Slices) => ({
  lists: inverted(slices),
  scratch: plainScratch(slices.rows),
}));

/** The place a subject has, or about where its total would put it. */
function homeOf({ slices, bounds }: SlicedSearch, { totals, self }: Subjects, subject: number): number {
  if (self) return slices.placeOf[subject]!;
  const { low } = bounds.blocks;
  let from = 0;
  let to = low.length - 1;
  while (from < to) {
    const middle = (from + to + 1) >> 1;
    if (low[middle]! <= totals[subject]!) from = middle;
    else to = middle - 1;
  }
  return from * BLOCK;
}

function searchTile(
  search: SlicedSearch,
  subjects: Subjects,
  subject: number,
  tile: number,
  home: number,
  wanted: Wanted,
  top: TopRows,
  slot: number,
): void {
  const { slices, measure, bounds, query, planes } = search;
  const tileWords = Math.ceil(Math.min(slices.tileRows, slices.rows - tile * slices.tileRows) / 32);
  const chunks = Math.ceil(tileWords / CHUNK_WORDS);
  const firstChunk = Math.floor((tile * slices.tileRows) / CHUNK);
  prepare(query, slices, measure, bounds, subjects, subject);
  let open = false;
  for (let chunk = 0; chunk < chunks && !open; chunk++) open = reachable(search, firstChunk + chunk, wanted, top, slot);
  if (open && query.planes > 0) {
    for (let i = 0; i < query.lists; i++) {
      const list = tile * slices.lists + query.listAt[i]!;
      const from = slices.listStarts[list]!;
      addList(slices.places, from, slices.listStarts[list + 1]!, query.listUnits[i]!, planes, slices.stride);
    }
    const homeChunk = home < 0 ? -1 : Math.floor(home / CHUNK);
    const self = subjects.self ? subject : -1;
    if (homeChunk >= 0) scanChunk(search, self, tile, homeChunk, tileWords, true, wanted, top, slot);
    for (let chunk = 0; chunk < chunks; chunk++) {
      if (chunk === homeChunk || !reachable(search, firstChunk + chunk, wanted, top, slot)) continue;
      scanChunk(search, self, tile, chunk, tileWords, false, wanted, top, slot);
    }
    for (let plane = 0; plane < query.planes; plane++)
      planes.fill(0, plane * slices.stride, plane * slices.stride + tileWords);
  }
  release(query, subjects, subject);
}

/** Whether any row of a chunk could still enter the slot. */
function reachable(
  { measure, bounds, formula, query }: SlicedSearch,
  chunk: number,
  wanted: Wanted,
  top: TopRows,
  slot: number,
): boolean {
  const entry = entryScore(top, slot, wanted.minScore);
  const needed = neededShared(formula, entry, query.total, bounds.chunks.low[chunk]!, measure.alpha, measure.beta);
  return !outOfReach(needed, Math.min(query.cap, bounds.chunks.cap[chunk]!));
}

function scanChunk(
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
  addAllColumns(search, tile, first, words);
  if (seed) offerBestOfWords(search, self, tile, first, words, wanted, top, slot);
  offerWhatReaches(search, self, tile, first, words, seed, wanted, top, slot);
}

/** Adds the query's bit columns to a chunk's counters: once a column for counted sums, else once per bit of its units. */
function addAllColumns(
  { slices, query, planes, starts }: SlicedSearch,
  tile: number,
  first: number,
  words: number,
): void {
  const base = tile * (slices.bitColumns + 1) * slices.stride + first;
  const zeros = base + slices.bitColumns * slices.stride;
  for (let plane = 0; plane < query.planes; plane++) {
    let count = 0;
    for (let i = 0; i < query.bitColumns; i++)
      if ((query.columnUnits[i]! >>> plane) & 1) starts[count++] = base + query.columnAt[i]! * slices.stride;
    if (count === 0) continue;
    while (count % 8 !== 0) starts[count++] = zeros;
    addColumns(slices.bits, starts, count, planes, plane * slices.stride + first, slices.stride, words);
  }
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

/**
 * Scores a row exactly and offers it, unless it is the subject itself or below the least score. A weighted row's own
 * total, sharper than its block's, is asked first whether adding up is worth it.
 */
function offerPlace(
  search: SlicedSearch,
  self: number,
  place: number,
  counter: number,
  wanted: Wanted,
  top: TopRows,
  slot: number,
): void {
  const { slices, measure, formula, query } = search;
  const { alpha, beta, totals } = measure;
  const row = slices.rowAt[place]!;
  if (row === self) return;
  const total = totals[row]!;
  let shared = counter;
  if (query.own) {
    const needed = neededShared(formula, entryScore(top, slot, wanted.minScore), query.total, total, alpha, beta);
    if (counter < unitsNeeded(needed, query.scale, query.shortfall)) return;
    shared = exactShared(slices, measure, query.own, row);
  }
  const score = scoreOf(formula, shared, query.total, total, alpha, beta);
  if (shared > 0 && score >= wanted.minScore) offer(top, slot, score, row);
}

/** The shared sum of the subject and a row, columns ascending: what the subject lacks adds zero, which changes no bit. */
function exactShared(
  { offsets, columnsOf, weights }: Slices,
  { sharing, values }: Measure,
  own: Float64Array,
  row: number,
): number {
  const end = offsets[row + 1]!;
  let sum = 0;
  for (let edge = offsets[row]!; edge < end; edge++) {
    const column = columnsOf[edge]!;
    const weight = own[column]!;
    const other = weights ? weights[edge]! : 1;
    if (sharing === 'product') sum += weight * other;
    else if (sharing === 'min') sum += Math.min(weight, other);
    else sum += weight > 0 ? values![column]! : 0;
  }
  return sum;
}
