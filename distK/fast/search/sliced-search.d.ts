import { type Bounds } from './bounds.ts';
import type { Measure } from './measure.ts';
import { type PreparedSubject } from './prepared-subject.ts';
import { type LentTotals, type Task, type TopRows } from './problem.ts';
import { type Slices } from './slices.ts';
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
export declare function slicedSearch(slices: Slices, measure: Measure, bounds?: Bounds): SlicedSearch;
/** Gives a subject of a task its turn in a tile. */
export declare function take(search: SlicedSearch, task: Task, subject: number, tile: number): void;
/** The score that a further row must reach. */
export declare function toBeat({ turn }: SlicedSearch): number;
/** The shared sum that rows of a run need to reach a score. */
export declare function neededIn(search: SlicedSearch, runs: Bounds['blocks'], run: number, score: number): number;
/** Forgets what was needed, for another subject. */
export declare function forget({ bar }: SlicedSearch): void;
/** Works out what a row of a block needs now, into `search.bar`; whether any can have it. */
export declare function isOpen(search: SlicedSearch, block: number): boolean;
/** Whether a block's totals are no lower than those of the block last asked about: then it needs no less. */
export declare function needsNoLess({ bar, bounds }: SlicedSearch, block: number): boolean;
/** How many blocks a tile has. */
export declare function blocksOf({ rows, tileRows }: Slices, tile: number): number;
