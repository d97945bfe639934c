import { derived } from '../compact/derived.ts';
import { type Bounds, boundsOf } from './bounds.ts';
import { neededShared } from './formula.ts';
import { inverted, plainScratch, plainSearch } from './plain.ts';
import { formulas, type Measure, type Subjects, type TopRows, type Wanted } from './problem.ts';
import { emptyQuery, MOST_COLUMNS, outOfReach, PLANES, prepare, type Query, release, SPARE } from './query.ts';
import { scan, scanHome } from './scan-chunk.ts';
import { BLOCK, CHUNK, type Slices } from './slices.ts';
import { addLists, reachingBlocks, tallyBlocks } from './tally.ts';
import { entryScore, sortSlot } from './top-rows.ts';

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
  /** Where the columns to add start, `columns` of them. */
  readonly starts: Int32Array;
  columns: number;
  /** By word of a chunk: the row already offered from it, its greatest counter, and that in units of what is needed. */
  readonly seeded: Int32Array;
  readonly peaks: Int32Array;
  readonly likes: Int32Array;
  /** Bit-sliced counters of a tile's blocks, one list's blocks, and the blocks to visit, one bit each. */
  readonly tally: Int32Array;
  readonly marks: Int32Array;
  readonly visited: Int32Array;
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
    columns: 0,
    seeded: new Int32Array(CHUNK_WORDS),
    peaks: new Int32Array(CHUNK_WORDS),
    likes: new Int32Array(CHUNK_WORDS),
    tally: new Int32Array(PLANES * slices.summaryWords),
    marks: new Int32Array(slices.summaryWords),
    visited: new Int32Array(slices.summaryWords),
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
  const { slices, measure, bounds, formula, query, visited } = search;
  const words = Math.ceil(Math.min(slices.tileRows, slices.rows - tile * slices.tileRows) / 32);
  const chunks = Math.ceil(words / CHUNK_WORDS);
  const firstChunk = Math.floor((tile * slices.tileRows) / CHUNK);
  let low = Infinity;
  for (let chunk = 0; chunk < chunks; chunk++) low = Math.min(low, bounds.chunks.low[firstChunk + chunk]!);
  const neededNow = (): number => {
    const entry = entryScore(top, slot, wanted.minScore);
    return neededShared(formula, entry, subjects.totals[subject]!, low, measure.alpha, measure.beta);
  };
  const counted = measure.sharing === 'count';
  prepare(query, slices, measure, bounds, subjects, subject, home < 0 && !counted ? SPARE * neededNow() : 0);
  let open = false;
  for (let chunk = 0; chunk < chunks && !open; chunk++) open = reachable(search, firstChunk + chunk, wanted, top, slot);
  if (open && query.planes > 0) {
    const homeChunk = home < 0 ? -1 : Math.floor(home / CHUNK);
    const self = subjects.self ? subject : -1;
    const tallied = !counted && (chunks > 1 || home < 0);
    if (tallied) tallyBlocks(search, tile);
    if (homeChunk >= 0) {
      visited.fill(0);
      visited[homeChunk] = -1;
      addLists(search, tile);
      scanHome(search, self, tile, homeChunk, words, wanted, top, slot);
      clear(search, homeChunk * CHUNK_WORDS, Math.min(words, (homeChunk + 1) * CHUNK_WORDS));
    }
    let any = chunks > 1 || home < 0;
    if (tallied) any = reachingBlocks(search, neededNow());
    else visited.fill(-1);
    if (homeChunk >= 0) visited[homeChunk] = 0;
    if (any) scanVisited(search, self, tile, words, wanted, top, slot);
  }
  release(query, subjects, subject);
}

/** Scans the blocks to be visited, neighbouring ones of a chunk together. */
function scanVisited(
  search: SlicedSearch,
  self: number,
  tile: number,
  words: number,
  wanted: Wanted,
  top: TopRows,
  slot: number,
): void {
  const { slices, visited } = search;
  const firstChunk = Math.floor((tile * slices.tileRows) / CHUNK);
  addLists(search, tile);
  for (let chunk = 0; chunk * CHUNK_WORDS < words; chunk++) {
    const blocks = visited[chunk]!;
    if (blocks === 0) continue;
    const open = reachable(search, firstChunk + chunk, wanted, top, slot);
    for (let block = 0; block < 32; block++) {
      if (((blocks >>> block) & 1) === 0) continue;
      const from = chunk * CHUNK_WORDS + block * BLOCK_WORDS;
      while (block < 31 && (blocks >>> (block + 1)) & 1) block++;
      const to = Math.min(words, chunk * CHUNK_WORDS + (block + 1) * BLOCK_WORDS);
      if (from >= to) break;
      if (open) scan(search, self, tile, from, to - from, wanted, top, slot);
      clear(search, from, to);
    }
  }
}

/** Sets a run of counters back to zero. */
function clear({ slices, query, planes }: SlicedSearch, from: number, to: number): void {
  for (let plane = 0; plane < query.planes; plane++)
    planes.fill(0, plane * slices.stride + from, plane * slices.stride + to);
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
