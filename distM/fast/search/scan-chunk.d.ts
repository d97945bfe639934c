import { type SlicedSearch } from './sliced-search.ts';
/** Scans a run of words of the tile: adds up their counters and offers the rows that reach what they need. */
export declare function scan(search: SlicedSearch, first: number, words: number): void;
/** Adds the subject's bit columns to a run of counters: once a column for counted sums, else once per bit of its units. */
export declare function addAllColumns(search: SlicedSearch, first: number, words: number): void;
/** The rows of a word whose counters reach `units`, one bit each. */
export declare function reachingInWord({ slices, prepared, planes }: SlicedSearch, word: number, units: number): number;
/** Offers the rows of a word whose bits are set. */
export declare function offerRows(search: SlicedSearch, word: number, rows: number): void;
