import { BLOCKS } from './block-runs.ts';
import { type Bounds, boundsOf } from './bounds.ts';
import type { Measure } from './measure.ts';
import {
  MOST_COLUMNS,
  outOfReach,
  PLANES,
  type PreparedSubject,
  preparedSubject,
  unitsNeeded,
} from './prepared-subject.ts';
import { type LentTotals, readTotals, type Task, type TopRows } from './problem.ts';
import { CHUNK, type Slices } from './slices.ts';
import { emptyTopRows, entryScore } from './slots.ts';

const CHUNK_WORDS = CHUNK / 32;

/** Whose turn it is in a search, and where the rows found for it go. */
export interface Turn {
  /** The subject's row, which is left out; −1 for one from outside. */
  self: number;
  tile: number;
  slot: number;
  minScore: number;
  top: TopRows;
}

/** What rows of a run need at present, known until the score to beat or the run's totals change. */
export interface Bar {
  entry: number;
  count: number;
  sum: number;
  norm: number;
  /** The shared sum, and the units of a counter. */
  needed: number;
  units: number;
}

/** A search over slices: what stays the same from subject to subject, and scratch. */
export interface SlicedSearch {
  readonly slices: Slices;
  readonly measure: Measure;
  readonly bounds: Bounds;
  readonly prepared: PreparedSubject;
  readonly turn: Turn;
  readonly bar: Bar;
  /** Totals of a row or a run, handed to the metric. */
  readonly other: LentTotals;
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
    prepared: preparedSubject(slices.columns, measure),
    turn: { self: -1, tile: 0, slot: 0, minScore: 0, top: emptyTopRows(0, 1) },
    bar: { entry: -1, count: -1, sum: -1, norm: -1, needed: 0, units: 1 },
    other: { count: 0, sum: 0, norm: 0 },
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

/** Gives a subject of a task its turn in a tile. */
export function take(search: SlicedSearch, task: Task, subject: number, tile: number): void {
  const { turn, prepared } = search;
  const { subjects, from, wanted, top } = task;
  readTotals(prepared.totals, subjects.csr, subjects.totals, subject);
  turn.self = subjects.self ? subject : -1;
  turn.tile = tile;
  turn.slot = subject - from;
  turn.minScore = wanted.minScore;
  turn.top = top;
}

/** The score that a further row must reach. */
export function toBeat({ turn }: SlicedSearch): number {
  return entryScore(turn.top, turn.slot, turn.minScore);
}

/** The shared sum that rows of a run need to reach a score. */
export function neededIn(search: SlicedSearch, runs: Bounds['blocks'], run: number, score: number): number {
  const { other, measure, prepared } = search;
  other.count = runs.counts[run]!;
  other.sum = runs.sums[run]!;
  other.norm = runs.norms[run]!;
  return measure.metric.needed(score, prepared.totals, other);
}

/** Forgets what was needed, for another subject. */
export function forget({ bar }: SlicedSearch): void {
  bar.entry = -1;
}

/** Works out what a row of a block needs now, into `search.bar`; whether any can have it. */
export function isOpen(search: SlicedSearch, block: number): boolean {
  const { bar, prepared, bounds } = search;
  const { counts, sums, norms, cap } = bounds.blocks;
  const entry = toBeat(search);
  const sum = sums[block]!;
  const norm = norms[block]!;
  const count = counts[block]!;
  if (entry !== bar.entry || sum !== bar.sum || norm !== bar.norm || count !== bar.count) {
    bar.entry = entry;
    bar.count = count;
    bar.sum = sum;
    bar.norm = norm;
    bar.needed = neededIn(search, bounds.blocks, block, entry);
    bar.units = unitsNeeded(bar.needed, prepared.scale, prepared.shortfall);
  }
  return bar.units >>> prepared.planes === 0 && !outOfReach(bar.needed, Math.min(prepared.cap, cap[block]!));
}

/** Whether a block's totals are no lower than those of the block last asked about: then it needs no less. */
export function needsNoLess({ bar, bounds }: SlicedSearch, block: number): boolean {
  const { counts, sums, norms } = bounds.blocks;
  return sums[block]! >= bar.sum && norms[block]! >= bar.norm && counts[block]! >= bar.count;
}

/** How many blocks a tile has. */
export function blocksOf({ rows, tileRows }: Slices, tile: number): number {
  return Math.ceil(Math.min(tileRows, rows - tile * tileRows) / (CHUNK / BLOCKS));
}
