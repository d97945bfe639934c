import { type SlicedSearch } from './sliced-search.ts';
/**
 * Adds up and compares in one pass, for counted sums below 64: what {@link addColumns} does, with the counters of 32 rows
 * in six locals.
 */
export declare function scanCounted(search: SlicedSearch, first: number, words: number): void;
