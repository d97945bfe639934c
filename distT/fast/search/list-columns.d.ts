import type { SlicedSearch } from './sliced-search.ts';
/**
 * Lists where the subject's columns start whose units have bit `plane`, in a matrix of `stride` words a column that begins
 * at `base`; columns of zeros after them up to a multiple of 4. Returns how many.
 */
export declare function listColumns(search: SlicedSearch, base: number, stride: number, plane: number): number;
