import { type SlicedSearch } from './sliced-search.ts';
/** Scans the blocks to be visited, at most those of a chunk in number: the most promising rows first, then what reaches. */
export declare function scanHome(search: SlicedSearch): void;
