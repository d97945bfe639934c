import type { SlicedSearch } from './sliced-search.ts';

/**
 * Lists where the subject's columns start whose units have bit `plane`, in a matrix of `stride` words a column that begins
 * at `base`; columns of zeros after them up to a multiple of 4. Returns how many.
 */
export function listColumns(search: SlicedSearch, base: number, stride: number, plane: number): number {
  const { slices, prepared, starts } = search;
  let count = 0;
  for (let i = 0; i < prepared.bitColumns; i++)
    if ((prepared.columnUnits[i]! >>> plane) & 1) starts[count++] = base + prepared.columnAt[i]! * stride;
  while (count % 4 !== 0) starts[count++] = base + slices.bitColumns * stride;
  return count;
}
