import type { Adjacency } from '../../compact/skill-index.ts';
import { RowQueue } from './row-queue.ts';

/** An undirected graph: every edge is listed from both ends, with the same length. */
export interface LengthGraph {
  readonly edges: Adjacency;
  /** Parallel to `edges.targets`: whole numbers of at least 1, so that lengths add up exactly and no circle is free. */
  readonly lengths: Float64Array;
}

/** A path as rows, both ends included, and its length. */
export interface RowPath {
  readonly rows: readonly number[];
  readonly length: number;
}

/**
 * The k shortest paths without loops: length ascending, then lexicographic by row (Yen 1971, with Lawler's rule of 1972:
 * a path is only varied from where it left its parent). Distances to the target, computed once backwards, guide every
 * search (A*), so that each of them looks at little more than its own path.
 */
export function kShortestPaths(graph: LengthGraph, from: number, to: number, k: number): readonly RowPath[] {
  const search = createSpurSearch(graph, to);
  const first = search(from, [], new Set());
  if (first === null) return [];
  const found: Candidate[] = [];
  const candidates: Candidate[] = [{ ...first, deviation: 0, banned: new Set([first.rows[1]!]) }];
  while (found.length < k) {
    const at = firstOf(candidates);
    if (at < 0) break;
    const [path] = candidates.splice(at, 1) as [Candidate];
    found.push(path);
    vary(graph, search, path, candidates);
  }
  return found.map(({ rows, length }) => ({ rows, length }));
}

interface Candidate extends RowPath {
  /** Where it left the path it was made from. */
  readonly deviation: number;
  /** Rows that may not follow its row at `deviation` in variations of it: other paths go there. */
  readonly banned: ReadonlySet<number>;
}

type SpurSearch = (spur: number, root: readonly number[], banned: ReadonlySet<number>) => RowPath | null;

/** The shortest path of each class that leaves `path` at its deviation or later. Classes do not overlap. */
function vary(graph: LengthGraph, search: SpurSearch, path: Candidate, candidates: Candidate[]): void {
  let rootLength = 0;
  for (let i = 0; i + 1 < path.rows.length; i++) {
    const spur = path.rows[i]!;
    const next = path.rows[i + 1]!;
    if (i >= path.deviation) {
      const root = path.rows.slice(0, i);
      const banned = i === path.deviation ? path.banned : new Set([next]);
      const rest = search(spur, root, banned);
      if (rest !== null)
        candidates.push({
          rows: [...root, ...rest.rows],
          length: rootLength + rest.length,
          deviation: i,
          banned: new Set([...banned, rest.rows[1]!]),
        });
    }
    rootLength += lengthOf(graph, spur, next);
  }
}

function firstOf(paths: readonly RowPath[]): number {
  let best = -1;
  for (const [i, path] of paths.entries()) if (best < 0 || comesBefore(path, paths[best]!)) best = i;
  return best;
}

function comesBefore(a: RowPath, b: RowPath): boolean {
  if (a.length !== b.length) return a.length < b.length;
  for (let i = 0; i < a.rows.length && i < b.rows.length; i++)
    if (a.rows[i] !== b.rows[i]) return a.rows[i]! < b.rows[i]!;
  return a.rows.length < b.rows.length;
}

function lengthOf({ edges, lengths }: LengthGraph, from: number, to: number): number {
  for (let edge = edges.offsets[from]!; edge < edges.offsets[from + 1]!; edge++)
    if (edges.targets[edge] === to) return lengths[edge]!;
  return Number.POSITIVE_INFINITY;
}

/** Distances from every row to the target; Infinity where there is no way. */
export function distancesTo({ edges, lengths }: LengthGraph, target: number): Float64Array {
  const distances = new Float64Array(edges.offsets.length - 1).fill(Number.POSITIVE_INFINITY);
  const queue = new RowQueue();
  distances[target] = 0;
  queue.push(target, 0);
  while (queue.size > 0) {
    const key = queue.key;
    const row = queue.pop();
    if (key > distances[row]!) continue;
    for (let edge = edges.offsets[row]!; edge < edges.offsets[row + 1]!; edge++) {
      const next = edges.targets[edge]!;
      const distance = key + lengths[edge]!;
      if (distance >= distances[next]!) continue;
      distances[next] = distance;
      queue.push(next, distance);
    }
  }
  return distances;
}

/**
 * Shortest ways from a row to the target that avoid the rows of the root and do not begin with a banned row; of equally
 * short ones the lexicographically smallest.
 */
function createSpurSearch(graph: LengthGraph, target: number): SpurSearch {
  const { edges, lengths } = graph;
  const remaining = distancesTo(graph, target);
  const reached = new Float64Array(remaining.length).fill(Number.POSITIVE_INFINITY);
  const touched: number[] = [];
  const closed = new Uint8Array(remaining.length);
  const queue = new RowQueue();

  function reach(row: number, distance: number): void {
    if (distance >= reached[row]!) return;
    if (reached[row] === Number.POSITIVE_INFINITY) touched.push(row);
    reached[row] = distance;
    queue.push(row, distance + remaining[row]!);
  }

  /** Expands everything that could lie on a shortest way: keys up to the length of the way, ties included. */
  function flood(spur: number, banned: ReadonlySet<number>): void {
    reach(spur, 0);
    while (queue.size > 0 && queue.key <= reached[target]!) {
      const key = queue.key;
      const row = queue.pop();
      if (row === target || key > reached[row]! + remaining[row]!) continue;
      for (let edge = edges.offsets[row]!; edge < edges.offsets[row + 1]!; edge++) {
        const next = edges.targets[edge]!;
        if (closed[next] === 1 || (row === spur && banned.has(next))) continue;
        if (remaining[next] !== Number.POSITIVE_INFINITY) reach(next, reached[row]! + lengths[edge]!);
      }
    }
    queue.clear();
  }

  /** Rows from which tight edges lead to the target, walked backwards from it. */
  function onShortestWays(spur: number, banned: ReadonlySet<number>): ReadonlySet<number> {
    const on = new Set([target]);
    for (const row of on)
      for (let edge = edges.offsets[row]!; edge < edges.offsets[row + 1]!; edge++) {
        const previous = edges.targets[edge]!;
        if (previous === spur && banned.has(row)) continue;
        if (reached[previous]! + lengths[edge]! === reached[row]) on.add(previous);
      }
    return on;
  }

  function smallestWay(spur: number, banned: ReadonlySet<number>): readonly number[] {
    const on = onShortestWays(spur, banned);
    const rows = [spur];
    for (let row = spur; row !== target; ) {
      let next = Number.POSITIVE_INFINITY;
      for (let edge = edges.offsets[row]!; edge < edges.offsets[row + 1]!; edge++) {
        const other = edges.targets[edge]!;
        if (other >= next || !on.has(other) || (row === spur && banned.has(other))) continue;
        if (reached[row]! + lengths[edge]! === reached[other]) next = other;
      }
      rows.push(next);
      row = next;
    }
    return rows;
  }

  return (spur, root, banned) => {
    for (const row of root) closed[row] = 1;
    flood(spur, banned);
    const length = reached[target]!;
    const path = length === Number.POSITIVE_INFINITY ? null : { rows: smallestWay(spur, banned), length };
    for (const row of root) closed[row] = 0;
    for (const row of touched) reached[row] = Number.POSITIVE_INFINITY;
    touched.length = 0;
    return path;
  };
}
