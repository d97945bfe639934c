import { BARRED, type Detour, detourOf, PASSED } from './detour.ts';
import { type DistanceField, fieldOf } from './distance-field.ts';
import type { LengthGraph, RowPath } from './length-graph.ts';

/**
 * The k shortest paths without loops: length ascending, then lexicographic by row (Yen 1971, with Lawler's rule of 1972:
 * a path is only varied from where it left its parent). Distances to the target are worked out once, no further than the
 * k-th path can reach; along them a variation is mostly one look at the edges of the row where it begins. After `budget`
 * variations the paths found so far are given: the first of all, in their order.
 */
export function kShortestPaths(
  graph: LengthGraph,
  [from, to]: readonly [from: number, to: number],
  k: number,
  budget: number = Number.POSITIVE_INFINITY,
): { readonly paths: readonly RowPath[]; readonly whole: boolean } {
  const field = fieldOf(graph);
  field.measure(from, to, k);
  const search: Search = {
    graph,
    field,
    target: to,
    detour: detourOf(graph),
    candidates: [],
    wanted: k,
    limit: field.limit,
  };
  search.detour.marks[from] = PASSED;
  addShortest(search, [from], 0, []);
  search.detour.marks[from] = 0;
  const found: Candidate[] = [];
  let left = budget;
  for (let next = search.candidates.shift(); next !== undefined; next = search.candidates.shift()) {
    found.push(next);
    search.wanted = k - found.length;
    if (search.wanted === 0) break;
    // One look for every place where this path may be left.
    left -= next.rows.length - 1 - next.deviation;
    if (left < 0) break;
    vary(search, next);
  }
  field.clear();
  return { paths: found.map(({ rows, length }) => ({ rows, length })), whole: left >= 0 };
}

interface Candidate extends RowPath {
  /** Where it left the path it was made from. */
  readonly deviation: number;
  /** Rows that may not follow its row at `deviation` in variations of it: other paths go there. */
  readonly barred: readonly number[];
}

interface Search {
  readonly graph: LengthGraph;
  readonly field: DistanceField;
  readonly target: number;
  readonly detour: Detour;
  /** The shortest of each class that was looked at, in order; no more than can still be among the k. */
  readonly candidates: Candidate[];
  wanted: number;
  /** Longer paths are not among the k. */
  limit: number;
}

/** The shortest path of each class that leaves `path` at its deviation or later. Classes do not overlap. */
function vary(search: Search, path: Candidate): void {
  const { marks } = search.detour;
  let length = 0;
  for (let i = 0; i + 1 < path.rows.length; i++) {
    const spur = path.rows[i]!;
    const next = path.rows[i + 1]!;
    marks[spur] = PASSED;
    if (i >= path.deviation) {
      const barred = i === path.deviation ? path.barred : [next];
      addShortest(search, path.rows.slice(0, i + 1), length, barred);
    }
    length += lengthOf(search.graph, spur, next);
  }
  for (const row of path.rows) marks[row] = 0;
}

/** Adds the shortest path that begins with `root`, `rootLength` long, and does not go on to a barred row. */
function addShortest(search: Search, root: readonly number[], rootLength: number, barred: readonly number[]): void {
  const { detour, field } = search;
  for (const row of barred) detour.marks[row]! |= BARRED;
  const rows = root.slice();
  const spur = root.length - 1;
  const next = nearestNext(search, root[spur]!, search.limit - rootLength);
  if (next >= 0) {
    const length = walk(search, next, rows)
      ? rootLength + lengthOf(search.graph, root[spur]!, next) + field.remaining(next)
      : rootLength + detour.find(field, root, search.target, search.limit - rootLength, rows);
    if (length !== Number.POSITIVE_INFINITY)
      insert(search, { rows, length, deviation: spur, barred: [...barred, rows[spur + 1]!] });
  }
  for (const row of barred) detour.marks[row]! &= ~BARRED;
}

/** The row to go on to from `spur` that is nearest to the target, of several the smallest; −1 where none is within the limit. */
function nearestNext({ graph, field, detour }: Search, spur: number, limit: number): number {
  const { offsets, targets } = graph.edges;
  let nearest = -1;
  let least = limit;
  for (let edge = offsets[spur]!; edge < offsets[spur + 1]!; edge++) {
    if (graph.lengths[edge]! > least) break;
    const next = targets[edge]!;
    const length = graph.lengths[edge]! + field.remaining(next);
    if (length > least || length === Number.POSITIVE_INFINITY || detour.marks[next] !== 0) continue;
    if (length === least && nearest >= 0 && next > nearest) continue;
    nearest = next;
    least = length;
  }
  return nearest;
}

/** Appends the shortest way from a row to the target; false where it comes back to a row that was passed. */
function walk({ field, detour, target }: Search, from: number, rows: number[]): boolean {
  for (let row = from; row !== target; row = field.successor(row)) {
    if ((detour.marks[row]! & PASSED) !== 0) return false;
    rows.push(row);
  }
  rows.push(target);
  return true;
}

/** Keeps the candidates in order, and no more of them than are wanted. */
function insert(search: Search, candidate: Candidate): void {
  const { candidates, wanted } = search;
  let at = candidates.length;
  while (at > 0 && comesBefore(candidate, candidates[at - 1]!)) at--;
  candidates.splice(at, 0, candidate);
  if (candidates.length > wanted) candidates.pop();
  if (candidates.length === wanted) search.limit = candidates[wanted - 1]!.length;
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
