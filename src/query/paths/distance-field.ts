import { derived } from '../../compact/derived.ts';
import { type LengthGraph, longestEdge } from './length-graph.ts';
import { RowQueue } from './row-queue.ts';

/** From so many paths on most of a graph is needed, and one search of all of it costs less than two that meet. */
const MANY_PATHS = 256;

/** The two searches: from the start, and from the target. */
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
  /** Distances from the start, and to the target; Infinity where not reached. */
  readonly #labels: readonly [Float64Array, Float64Array];
  readonly #states: Uint8Array;
  readonly #successors: Int32Array;
  readonly #touched: Uint32Array;
  #touchedCount = 0;
  readonly #queues: readonly [RowQueue, RowQueue];
  /** The shortest paths known by where they cross from one search to the other, ascending. */
  #crossings: Float64Array = new Float64Array(0);
  #crossingCount = 0;

  constructor(graph: LengthGraph) {
    const rows = graph.edges.offsets.length - 1;
    this.#graph = graph;
    const unreached = (): Float64Array => new Float64Array(rows).fill(Number.POSITIVE_INFINITY);
    this.#labels = [unreached(), unreached()];
    const longest = longestEdge(graph);
    this.#queues = [new RowQueue(longest), new RowQueue(longest)];
    this.#states = new Uint8Array(rows);
    this.#successors = new Int32Array(rows).fill(-1);
    this.#touched = new Uint32Array(rows);
  }

  /**
   * The distance to the target: exact for every row that a path of at most `limit` from the start passes; at least that
   * for others, Infinity where nothing was found.
   */
  remaining(row: number): number {
    return this.#labels[BACKWARD][row]!;
  }

  /** The row after `row` on its shortest way to the target; of several the smallest. */
  successor(row: number): number {
    const known = this.#successors[row]!;
    if (known >= 0) return known;
    const { edges, lengths } = this.#graph;
    const labels = this.#labels[BACKWARD];
    const remaining = labels[row]!;
    let successor = -1;
    for (let edge = edges.offsets[row]!; edge < edges.offsets[row + 1]!; edge++) {
      const length = lengths[edge]!;
      if (length > remaining) break;
      const next = edges.targets[edge]!;
      if (labels[next]! + length === remaining && (successor < 0 || next < successor)) successor = next;
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
      this.#keepWithin();
    }
    this.#finish();
  }

  /** Makes room for the next target. */
  clear(): void {
    for (let i = 0; i < this.#touchedCount; i++) {
      const row = this.#touched[i]!;
      this.#labels[FORWARD][row] = Number.POSITIVE_INFINITY;
      this.#labels[BACKWARD][row] = Number.POSITIVE_INFINITY;
      this.#states[row] = 0;
      this.#successors[row] = -1;
    }
    for (const queue of this.#queues) queue.clear();
    this.#touchedCount = 0;
    this.#crossingCount = 0;
    this.limit = Number.POSITIVE_INFINITY;
  }

  #begin(row: number, side: Side): void {
    this.#labels[side][row] = 0;
    this.#touch(row);
    this.#states[row]! |= OWN_SO_FAR << side;
    this.#queues[side].push(row, 0);
  }

  #touch(row: number): void {
    if (this.#states[row] !== 0) return;
    this.#states[row] = TOUCHED;
    this.#touched[this.#touchedCount++] = row;
  }

  /** In turn, the side with the smaller radius first, until a row that neither has settled is too far for any path. */
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
   * Settles the next row of one side; `radius` is the other side's: rows nearer to it than that are settled there. Left
   * out is what cannot be on a path within the limit: a row the other side has settled counts what is left to go, any
   * other the radius. Where the other side has not even seen the row, none of its neighbours is settled there, or their
   * edge was too long for any path: so no edge that ends beyond limit − radius is of use, and the rest, longer, need no look.
   */
  #settle(side: Side, radius: number, k: number): void {
    const { offsets, targets } = this.#graph.edges;
    const { lengths } = this.#graph;
    const labels = this.#labels[side];
    const others = this.#labels[1 - side]!;
    const states = this.#states;
    const queue = this.#queues[side];
    const distance = queue.key;
    const row = queue.pop();
    if (distance > labels[row]!) return;
    const settledThere = SETTLED << (1 - side);
    const ownThere = OWN << (1 - side);
    const ownSoFar = OWN_SO_FAR << side;
    const state = states[row]!;
    const across = others[row]!;
    let limit = this.limit;
    if (distance + (across < radius ? across : radius) > limit) return;
    const own = (state & (ownSoFar | settledThere)) === ownSoFar;
    states[row] = state | (SETTLED << side) | (own ? OWN << side : 0);
    const crossed = own && k > 1 ? ownThere : 0;
    const beyond = across === Number.POSITIVE_INFINITY ? radius : 0;
    const end = offsets[row + 1]!;
    for (let edge = offsets[row]!; edge < end; edge++) {
      const reached = distance + lengths[edge]!;
      if (reached + beyond > limit) break;
      const next = targets[edge]!;
      if (crossed !== 0 && (states[next]! & crossed) !== 0 && reached + others[next]! < limit)
        limit = this.#cross(reached + others[next]!, k);
      if (reached >= labels[next]!) continue;
      const rest = others[next]!;
      if (reached + (rest < radius ? rest : radius) > limit) continue;
      if (k === 1 && reached + rest < limit) limit = this.#cross(reached + rest, k);
      const nextState = states[next]!;
      if (nextState === 0) this.#touched[this.#touchedCount++] = next;
      labels[next] = reached;
      states[next] = (nextState & ~ownSoFar) | TOUCHED | (own ? ownSoFar : 0);
      queue.push(next, reached);
    }
  }

  /**
   * Takes note of a path made of a way of one side's own, an edge and a way of the other's own. The two share no row, and no
   * two such edges lie on the same path: k of them are k paths, and the longest bounds the k-th shortest.
   */
  #cross(length: number, k: number): number {
    const crossings = this.#crossings;
    let at = this.#crossingCount < k ? this.#crossingCount++ : k - 1;
    for (; at > 0 && crossings[at - 1]! > length; at--) crossings[at] = crossings[at - 1]!;
    crossings[at] = length;
    if (this.#crossingCount === k) this.limit = crossings[k - 1]!;
    return this.limit;
  }

  /** Of what the search from the target has yet to settle, leaves what can be on a path. */
  #keepWithin(): void {
    const [fromStart, labels] = this.#labels;
    const queue = this.#queues[BACKWARD];
    queue.clear();
    for (let i = 0; i < this.#touchedCount; i++) {
      const row = this.#touched[i]!;
      const label = labels[row]!;
      const waits = (this.#states[row]! & (SETTLED << BACKWARD)) === 0 && label !== Number.POSITIVE_INFINITY;
      if (waits && label + fromStart[row]! <= this.limit) queue.push(row, label);
    }
  }

  /** Under a limit, a row the search from the start has not settled is settled by now, or on no path. */
  #finish(): void {
    const { offsets, targets } = this.#graph.edges;
    const { lengths } = this.#graph;
    const [fromStart, labels] = this.#labels;
    const queue = this.#queues[BACKWARD];
    const limit = this.limit;
    while (queue.size > 0) {
      const distance = queue.key;
      const row = queue.pop();
      if (distance > labels[row]! || distance + fromStart[row]! > limit) continue;
      const end = offsets[row + 1]!;
      for (let edge = offsets[row]!; edge < end; edge++) {
        const reached = distance + lengths[edge]!;
        if (reached > limit) break;
        const next = targets[edge]!;
        if (reached >= labels[next]! || reached + fromStart[next]! > limit) continue;
        this.#touch(next);
        labels[next] = reached;
        queue.push(next, reached);
      }
    }
  }
}

/** The one field of a graph. */
export const fieldOf: (graph: LengthGraph) => DistanceField = /* @__PURE__ */ derived(
  (graph: LengthGraph) => new DistanceField(graph),
);
