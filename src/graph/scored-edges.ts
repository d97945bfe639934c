import { TopK } from '../similarity/top-k.ts';

/** Scored pairs of rows, one column per field, sorted by `from`, then `to`. */
export interface ScoredEdges {
  readonly nodeCount: number;
  /** Undirected edges are stored once, `from` below `to`. */
  readonly directed: boolean;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly scores: Float64Array;
}

/** What one row scores against others: entry `i` of `scores` belongs to `rows[i]`, for `i` below `count`. */
export interface RowScores {
  readonly count: number;
  readonly rows: Uint32Array;
  readonly scores: Float64Array;
}

/** Scores of every row against every other, the ones below `minScore`, equal to 0 or against itself left out. */
export function scoredEdges(
  nodeCount: number,
  directed: boolean,
  minScore: number,
  scoresOf: (row: number) => RowScores,
): ScoredEdges {
  const from: number[] = [];
  const to: number[] = [];
  const kept: number[] = [];
  for (let row = 0; row < nodeCount; row++) {
    const { count, rows, scores } = scoresOf(row);
    const order = Array.from({ length: count }, (_, i) => i)
      .filter((i) => (directed ? rows[i] !== row : rows[i]! > row) && scores[i] !== 0 && scores[i]! >= minScore)
      .sort((a, b) => rows[a]! - rows[b]!);
    for (const i of order) {
      from.push(row);
      to.push(rows[i]!);
      kept.push(scores[i]!);
    }
  }
  return {
    nodeCount,
    directed,
    from: Uint32Array.from(from),
    to: Uint32Array.from(to),
    scores: Float64Array.from(kept),
  };
}

/** 1 for every edge among the `k` best of its source, or of either end where edges are undirected; ties by row. */
export function bestOfEachNode({ nodeCount, directed, from, to, scores }: ScoredEdges, k: number): Uint8Array {
  const best = Array.from({ length: nodeCount }, () => new TopK(k, nodeCount));
  const positions = new Map<number, number>();
  for (const [edge, score] of scores.entries()) {
    positions.set(from[edge]! * nodeCount + to[edge]!, edge);
    best[from[edge]!]!.offer(to[edge]!, score);
    if (!directed) best[to[edge]!]!.offer(from[edge]!, score);
  }
  const kept = new Uint8Array(scores.length);
  for (const [row, top] of best.entries())
    for (const other of top.take().rows) {
      const [a, b] = directed || row < other ? [row, other] : [other, row];
      kept[positions.get(a * nodeCount + b)!] = 1;
    }
  return kept;
}
