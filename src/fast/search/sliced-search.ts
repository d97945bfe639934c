import { derived } from '../../compact/derived.ts';
import { inverted, plainScratch, plainSearch } from '../plain.ts';
import { emptyQuery, MOST_COLUMNS, PLANES, type Query } from '../query.ts';
import { BLOCKS } from './block-runs.ts';
import { type Bounds, boundsOf } from './bounds.ts';
import { formulas, type Measure, type Subjects, type TopRows, type Wanted } from './problem.ts';
import { BLOCK, CHUNK, type Slices } from './slices.ts';
import { blocksOf, searchHome, searchTile } from './tile-search.ts';
import { sortSlot } from './top-rows.ts';

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
  /** Where the columns to add start. */
  readonly starts: Int32Array;
  /** By home word: the row already offered from it, its greatest counter, and that in units of what is needed. */
  readonly seeded: Int32Array;
  readonly peaks: Int32Array;
  readonly likes: Int32Array;
  /** Bit-sliced counters of a tile's blocks, one list's blocks, and the blocks to visit, one bit each. */
  readonly tally: Int32Array;
  readonly marks: Int32Array;
  readonly visited: Int32Array;
  /** Blocks a subject has been through already, and where their words start in the tile. */
  readonly done: Int32Array;
  readonly homeWords: Int32Array;
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
    peaks: new Int32Array(CHUNK_WORDS),
    likes: new Int32Array(CHUNK_WORDS),
    tally: new Int32Array(PLANES * slices.summaryWords),
    marks: new Int32Array(slices.summaryWords),
    visited: new Int32Array(slices.summaryWords),
    done: new Int32Array(slices.summaryWords),
    homeWords: new Int32Array(CHUNK_WORDS),
  };
}

/** Whether counters can hold this subject's sums; if not it is searched plainly. */
export function fits({ csr }: Subjects, subject: number): boolean {
  return csr.offsets[subject + 1]! - csr.offsets[subject]! <= MOST_COLUMNS;
}

/**
 * The best rows for subjects `from` to before `to`, into slots 0, 1, …. Each subject first sees the tile it would stand
 * in itself, and there the blocks where its best rows are likely, so that the score to beat is found; then tile by tile
 * for all subjects, so that a tile stays in the cache.
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
    const tile = Math.floor(home / slices.tileRows);
    searchHome(search, subjects, subject, tile, home % slices.tileRows, wanted, top, subject - from);
    if (blocksOf(slices, tile) > BLOCKS) searchTile(search, subjects, subject, tile, true, wanted, top, subject - from);
  }
  for (let tile = 0; tile < slices.tiles && slices.tiles > 1; tile++) {
    for (let subject = from; subject < to; subject++) {
      if (!fits(subjects, subject)) continue;
      if (Math.floor(homeOf(search, subjects, subject) / slices.tileRows) === tile) continue;
      searchTile(search, subjects, subject, tile, false, wanted, top, subject - from);
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
