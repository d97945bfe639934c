import { type SlicedSearch } from './sliced-search.ts';
/**
 * Scores a row exactly and offers it, unless it is the subject itself or below the least score. A weighted row's own
 * totals, sharper than its block's, are asked first whether adding up is worth it.
 */
export declare function offerPlace(search: SlicedSearch, place: number, counter: number): void;
