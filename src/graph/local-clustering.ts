import type { Adjacency } from '../compact/skill-index.ts';

/**
 * The share of a node's pairs of neighbours that are neighbours themselves, 0–1 (Watts & Strogatz 1998); 0 with fewer
 * than two neighbours. Every triangle is found once, from its end of lowest degree.
 */
export function localClustering({ offsets, targets }: Adjacency): Float64Array {
  const rows = offsets.length - 1;
  const degree = (row: number) => offsets[row + 1]! - offsets[row]!;
  const upward = Array.from({ length: rows }, (_, row) =>
    targets
      .subarray(offsets[row], offsets[row + 1])
      .filter((other) => degree(other) > degree(row) || (degree(other) === degree(row) && other > row)),
  );
  const triangles = new Float64Array(rows);
  const marked = new Int32Array(rows).fill(-1);
  for (let row = 0; row < rows; row++) {
    for (const other of upward[row]!) marked[other] = row;
    for (const other of upward[row]!)
      for (const third of upward[other]!)
        if (marked[third] === row) {
          triangles[row]!++;
          triangles[other]!++;
          triangles[third]!++;
        }
  }
  return triangles.map((count, row) => (degree(row) > 1 ? (2 * count) / (degree(row) * (degree(row) - 1)) : 0));
}
