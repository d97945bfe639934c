import type { SlicedSearch } from './sliced-search.ts';
/**
 * Adds the subject's columns to the tally of a tile's blocks: a block has a column if any of its rows has it. No row
 * shares more than its block, so a block whose tally stays below what is needed is never looked at: the bound of block-max
 * indexes (Ding & Suel 2011, "Faster top-k document retrieval using block-max indexes"), for sums in place of lists.
 */
export declare function tallyBlocks(search: SlicedSearch, tile: number): void;
/** The blocks of a chunk whose tally reaches `units`, one bit each. */
export declare function reachingInChunk({ slices, prepared, tally }: SlicedSearch, chunk: number, units: number): number;
/** Marks the blocks of greatest tally as to be visited, at most `most`. */
export declare function bestBlocks(search: SlicedSearch, most: number): void;
/** Adds the subject's lists to the counters of their rows in the blocks to be visited, by a ripple of carries through the planes. */
export declare function addLists({ slices, prepared, planes, visited }: SlicedSearch, tile: number): void;
