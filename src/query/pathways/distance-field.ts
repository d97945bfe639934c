import { derived } from '../../compact/derived.ts';
import type { LengthGraph } from './length-graph.ts';
import { RowQueue } from './row-queue.ts';

/** From this many paths on most of a graph is needed, and one search of all of it costs less than two that meet. */
const MANY_PATHS = 256;

/** The two searches: from the start, and from the target. Labels of both lie side by side. */
const FORWARD = 0;
const BACKWARD = 1;
type Side = typeof FORWARD | typeof BACKWARD;

// What is known of a row, shifted by the side: it is settled there; so is its whole way, all of it before the other
// side came by; its label has such a way behind it. TOUCHED says that there is something to clear.
const SETTLED = 1;
const OWN = 4;
const OWN_SO_FAR = 16;
const TOUCHED = 64;

/**
 * Distances to a target, as far as the k shortest paths from a start need them. Scratch arrays are made once per graph
 * and cleared where they were written to.
 */
export class DistanceField {
  /** No path longer than this is among the k shortest; Infinity where there may be fewer than k. */
  limit: number = Number.POSITIVE_INFINITY;
  readonly #graph: LengthGraph;
  /** Distance of row r from the start at 2r, from the target at 2r + 1; Infinity where not reached. */
  readonly #labels: Float64Array;
  readonly #states: Uint8Array;
  readonly #successors: Int32Array;
  readonly #touched: Uint32Array;
  #touchedCount = 0;
  readonly #queues: readonly [RowQueue, RowQueue] = [new RowQueue(), new RowQueue()];
  /** The shortest paths known by where they cross from one search to the other, ascending. */
  #crossings: Float64Array = new Float64Array(0);
  #crossingCount = 0;

  constructor(graph: LengthGraph) {
    const rows = graph.edges.offsets.length - 1;
    this.#graph = graph;
    this.#labels = new Float64Array(2 * rows).fill(Number.POSITIVE_INFINITY);
    this.#states = new Uint8Array(rows);
    this.#successors = new Int32Array(rows).fill(-1);
    this.#touched = new Uint32Array(rows);
  }

  /**
   * The distance to the target: exact for every row that a path of at most `limit` from the start passes; at least that
   * for others, Infinity where nothing was found.
   */
  remaining(row: number): number {
    return this.#labels[2 * row + BACKWARD]!;
  }

  /** The row after `row` on its shortest way to the target; of several the smallest. */
  successor(row: number): number {
    const known = this.#successors[row]!;
    if (known >= 0) return known;
    const { edges, lengths } = this.#graph;
    const labels = this.#labels;
    const remaining = labels[2 * row + BACKWARD]!;
    let successor = -1;
    for (let edge = edges.offsets[row]!; edge < edges.offsets[row + 1]!; edge++) {
      const length = lengths[edge]!;
      if (length > remaining) break;
      const next = edges.targets[edge]!;
      if (labels[2 * next + BACKWARD]! + length === remaining && (successor < 0 || next < successor)) successor = next;
    }
    this.#successors[row] = successor;
    return successor;
  }

  /**
   * Searches from both ends in turn (Nicholson 1966; Pohl 1971) until no path of the k shortest can have a row that
   * neither has settled, then takes the distances to the target on into what the search from the start has settled.
   */
  measure(start: number, target: number, k: number): void {
    this.#begin(target, BACKWARD);
    if (k < MANY_PATHS) {
      this.#begin(start, FORWARD);
      if (this.#crossings.length < k) this.#crossings = new Float64Array(MANY_PATHS);
      this.#meet(k);
    }
    this.#finish();
  }

  /** Makes room for the next target. */
  clear(): void {
    for (let i = 0; i < this.#touchedCount; i++) {
      const row = this.#touched[i]!;
      this.#labels[2 * row] = Number.POSITIVE_INFINITY;
      this.#labels[2 * row + 1] = Number.POSITIVE_INFINITY;
      this.#states[row] = 0;
      this.#successors[row] = -1;
    }
    for (const queue of this.#queues) queue.clear();
    this.#touchedCount = 0;
    this.#crossingCount = 0;
    this.limit = Number.POSITIVE_INFINITY;
  }

  #begin(row: number, side: Side): void {
    this.#labels[2 * row + side] = 0;
    this.#touch(row);
    this.#states[row]! |= OWN_SO_FAR << side;
    this.#queues[side].push(row, 0);
  }

  #touch(row: number): void {
    if (this.#states[row] !== 0) return;
    this.#states[row] = TOUCHED;
    this.#touched[this.#touchedCount++] = row;
  }

  /** Rows nearer than its radius are settled by a side, or by the other. */
  #meet(k: number): void {
    const [forward, backward] = this.#queues;
    for (;;) {
      const fromStart = forward.key;
      const fromTarget = backward.key;
      if (fromStart + fromTarget > this.limit || forward.size === 0 || backward.size === 0) return;
      if (fromStart <= fromTarget) this.#settle(FORWARD, fromTarget, k);
      else this.#settle(BACKWARD, fromStart, k);
    }
  }

  /**
   * Settles the next row of one side; `radius` is the other side's. What cannot be on a path within the limit is left
   * out: a row that the other side has not settled is at least its radius away from there. A long edge from a row the
   * other side has not even seen leads nowhere, or to a row that it settled first, and then saw this one.
   */
  #settle(side: Side, radius: number, k: number): void {
    const { offsets, targets } = this.#graph.edges;
    const { lengths } = this.#graph;
    const labels = this.#labels;
    const states = this.#states;
    const queue = this.#queues[side];
    const other = 1 - side;
    const distance = queue.key;
    const row = queue.pop();
    if (distance > labels[2 * row + side]!) return;
    const state = states[row]!;
    const settledThere = SETTLED << other;
    const across = labels[2 * row + other]!;
    if (distance + ((state & settledThere) === 0 ? radius : across) > this.limit) return;
    const own = (state & ((OWN_SO_FAR << side) | settledThere)) === OWN_SO_FAR << side;
    states[row] = state | (SETTLED << side) | (own ? OWN << side : 0);
    const beyond = across === Number.POSITIVE_INFINITY ? radius : 0;
    const end = offsets[row + 1]!;
    for (let edge = offsets[row]!; edge < end; edge++) {
      const reached = distance + lengths[edge]!;
      if (reached + beyond > this.limit) break;
      const next = targets[edge]!;
      const nextState = states[next]!;
      const rest = labels[2 * next + other]!;
      if (reached + rest < this.limit && (k === 1 || (own && (nextState & (OWN << other)) !== 0)))
        this.#cross(reached + rest, k);
      if (reached >= labels[2 * next + side]!) continue;
      if (reached + ((nextState & settledThere) === 0 ? radius : rest) > this.limit) continue;
      if (nextState === 0) this.#touched[this.#touchedCount++] = next;
      labels[2 * next + side] = reached;
      const others = nextState & ~(OWN_SO_FAR << side);
      states[next] = others | TOUCHED | (own ? OWN_SO_FAR << side : 0);
      queue.push(next, reached);
    }
  }

  /**
   * Takes note of a path made of a way of one side's own, an edge and a way of the other's own. The two share no row, and no
   * two such edges lie on the same path: k of them are k paths, and the longest bounds the k-th shortest.
   */
  #cross(length: number, k: number): void {
    const crossings = this.#crossings;
    let at = this.#crossingCount < k ? this.#crossingCount++ : k - 1;
    for (; at > 0 && crossings[at - 1]! > length; at--) crossings[at] = crossings[at - 1]!;
    crossings[at] = length;
    if (this.#crossingCount === k) this.limit = crossings[k - 1]!;
  }

  /** Under a limit, a row the search from the start has not settled is settled by now, or on no path. */
  #finish(): void {
    const { offsets, targets } = this.#graph.edges;
    const { lengths } = this.#graph;
    const labels = this.#labels;
    const queue = this.#queues[BACKWARD];
    const limit = this.limit;
    while (queue.size > 0) {
      const distance = queue.key;
      const row = queue.pop();
      if (distance > labels[2 * row + BACKWARD]! || distance + labels[2 * row]! > limit) continue;
      const end = offsets[row + 1]!;
      for (let edge = offsets[row]!; edge < end; edge++) {
        const reached = distance + lengths[edge]!;
        if (reached > limit) break;
        const next = targets[edge]!;
        if (reached >= labels[2 * next + BACKWARD]! || reached + labels[2 * next]! > limit) continue;
        this.#touch(next);
        labels[2 * next + BACKWARD] = reached;
        queue.push(next, reached);
      }
    }
  }
}

/** The one field of a graph. */
export const fieldOf: (graph: LengthGraph) => DistanceField = derived((graph: LengthGraph) => new DistanceField(graph));

/** Distances from every row to the target; Infinity where there is no way. */
export function distancesTo(graph: LengthGraph, target: number): Float64Array {
  const field = fieldOf(graph);
  field.measure(target, target, MANY_PATHS);
  const distances = Float64Array.from({ length: graph.edges.offsets.length - 1 }, (_, row) => field.remaining(row));
  field.clear();
  return distances;
}
