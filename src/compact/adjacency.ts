import type { Adjacency } from './skill-index.ts';

/** Lists of `targets` by their `rows`, which must be ascending: one offset more than rows, the last being the total. */
export function groupedBy(rows: Uint32Array, targets: Uint32Array, rowCount: number): Adjacency {
  const offsets = new Uint32Array(rowCount + 1);
  for (let i = 0; i < rows.length; i++) offsets[rows[i]! + 1]!++;
  for (let row = 0; row < rowCount; row++) offsets[row + 1]! += offsets[row]!;
  return { offsets, targets };
}

/** The same relation seen from the other side; lists come out ascending. */
export function transposed({ offsets, targets }: Adjacency, targetCount: number): Adjacency {
  const inverseOffsets = new Uint32Array(targetCount + 1);
  for (let edge = 0; edge < targets.length; edge++) inverseOffsets[targets[edge]! + 1]!++;
  for (let target = 0; target < targetCount; target++) inverseOffsets[target + 1]! += inverseOffsets[target]!;
  const next = inverseOffsets.slice();
  const inverse = new Uint32Array(targets.length);
  for (let row = 0; row + 1 < offsets.length; row++)
    for (let edge = offsets[row]!; edge < offsets[row + 1]!; edge++) inverse[next[targets[edge]!]!++] = row;
  return { offsets: inverseOffsets, targets: inverse };
}

/** What is parallel to the targets of a relation, in the order of the relation transposed. */
export function transposedValues(relation: Adjacency, inverse: Adjacency, values: Float64Array): Float64Array {
  const next = inverse.offsets.slice();
  const ordered = new Float64Array(values.length);
  for (let edge = 0; edge < values.length; edge++) ordered[next[relation.targets[edge]!]!++] = values[edge]!;
  return ordered;
}

/** List `row` of an adjacency, as a view. */
export function listOf({ offsets, targets }: Adjacency, row: number): Uint32Array {
  return targets.subarray(offsets[row], offsets[row + 1]);
}
