import type { Adjacency } from '../compact/skill-index.ts';
import { randomNumbers } from '../similarity/random.ts';

/** Betweenness by row, and how far sampling may have moved it. */
export interface SampledBetweenness {
  /** Share of the shortest paths between two others that pass through a node, 0–1. */
  readonly values: Float64Array;
  /** Standard error of each value over the choice of pivots; 0 where every node was a pivot. */
  readonly standardErrors: Float64Array;
  readonly pivots: number;
  readonly exact: boolean;
}

/**
 * Betweenness of the nodes of an undirected graph. Shortest paths start from `pivots` nodes drawn without replacement,
 * and what each adds is scaled up to all `nodes` (Brandes & Pich 2007, accumulation after Brandes 2001); exact when all
 * are pivots.
 */
export function sampledBetweenness(
  graph: Adjacency,
  nodes: Uint32Array,
  pivots: number,
  seed: number,
  onProgress?: (done: number, total: number) => void,
): SampledBetweenness {
  const rows = graph.offsets.length - 1;
  const starts = drawn(nodes, pivots, seed);
  const sums = new Float64Array(rows);
  const squares = new Float64Array(rows);
  const run = dependencies(graph);
  for (const [done, start] of starts.entries()) {
    onProgress?.(done, starts.length);
    const { order, count, delta } = run(start);
    for (let i = 1; i < count; i++) {
      const node = order[i]!;
      sums[node]! += delta[node]!;
      squares[node]! += delta[node]! * delta[node]!;
    }
  }
  onProgress?.(starts.length, starts.length);
  const n = nodes.length;
  const k = starts.length;
  const scale = n > 2 ? n / k / ((n - 1) * (n - 2)) : 0;
  // Variance of a sum of k draws without replacement from n, with the sample's own variance.
  const spread = k > 1 ? (k / (k - 1)) * (1 - k / n) : 0;
  return {
    values: sums.map((sum) => sum * scale),
    standardErrors: squares.map((square, row) => scale * Math.sqrt(Math.max(0, square - sums[row]! ** 2 / k) * spread)),
    pivots: k,
    exact: k === n,
  };
}

/** The first of a seeded shuffle (Fisher & Yates), so that no node is drawn twice. */
function drawn(nodes: Uint32Array, wanted: number, seed: number): Uint32Array {
  const shuffled = nodes.slice();
  const random = randomNumbers(seed);
  const count = Math.min(wanted, shuffled.length);
  for (let i = 0; i < count; i++) {
    const j = i + Math.floor(random() * (shuffled.length - i));
    [shuffled[i], shuffled[j]] = [shuffled[j]!, shuffled[i]!];
  }
  return shuffled.slice(0, count);
}

interface Dependencies {
  /** Nodes in the order they were reached, the start first. */
  readonly order: Uint32Array;
  readonly count: number;
  /** How much of the start's shortest paths to all others passes through each node. */
  readonly delta: Float64Array;
}

function dependencies({ offsets, targets }: Adjacency): (start: number) => Dependencies {
  const rows = offsets.length - 1;
  const distance = new Int32Array(rows).fill(-1);
  const paths = new Float64Array(rows);
  const delta = new Float64Array(rows);
  const order = new Uint32Array(rows);
  let count = 0;
  return (start) => {
    for (let i = 0; i < count; i++) distance[order[i]!] = -1;
    order[0] = start;
    count = 1;
    distance[start] = 0;
    paths[start] = 1;
    delta[start] = 0;
    for (let i = 0; i < count; i++) {
      const node = order[i]!;
      const next = distance[node]! + 1;
      for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++) {
        const other = targets[edge]!;
        if (distance[other] === -1) {
          distance[other] = next;
          paths[other] = 0;
          delta[other] = 0;
          order[count++] = other;
        }
        if (distance[other] === next) paths[other]! += paths[node]!;
      }
    }
    for (let i = count - 1; i > 0; i--) {
      const node = order[i]!;
      const before = distance[node]! - 1;
      const share = (1 + delta[node]!) / paths[node]!;
      for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++) {
        const other = targets[edge]!;
        if (distance[other] === before) delta[other]! += paths[other]! * share;
      }
    }
    return { order, count, delta };
  };
}
