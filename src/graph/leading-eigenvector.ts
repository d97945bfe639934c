import type { Adjacency } from '../compact/skill-index.ts';

const ROUNDS = 1000;

/**
 * The leading eigenvector of an undirected graph's adjacency matrix, non-negative, of length 1: power iteration on
 * A + 1, which settles on bipartite graphs too (Bonacich 1972).
 */
export function leadingEigenvector({ offsets, targets }: Adjacency, tolerance = 1e-10): Float64Array {
  const rows = offsets.length - 1;
  let values = new Float64Array(rows).fill(1 / Math.sqrt(Math.max(1, rows)));
  for (let round = 0; round < ROUNDS; round++) {
    const next = values.slice();
    for (let row = 0; row < rows; row++) {
      let sum = next[row]!;
      for (let edge = offsets[row]!; edge < offsets[row + 1]!; edge++) sum += values[targets[edge]!]!;
      next[row] = sum;
    }
    const length = Math.sqrt(next.reduce((sum, value) => sum + value * value, 0));
    let change = 0;
    for (let row = 0; row < rows; row++) {
      next[row]! /= length;
      change += Math.abs(next[row]! - values[row]!);
    }
    values = next;
    if (change < tolerance) break;
  }
  return values;
}
