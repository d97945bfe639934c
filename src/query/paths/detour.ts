import { derived } from '../../compact/derived.ts';
import type { DistanceField } from './distance-field.ts';
import { type LengthGraph, longestEdge } from './length-graph.ts';
import { RowQueue } from './row-queue.ts';

/** What a way must keep clear of: rows marked {@link PASSED} altogether, those marked {@link BARRED} right after its first. */
export const PASSED = 1;
export const BARRED = 2;

/**
 * Shortest ways from a row to the target that keep clear of marked rows; of equally short ones the lexicographically
 * smallest. A* (Hart, Nilsson & Raphael 1968) on the distances of a field, which are exact without marks.
 */
export class Detour {
  /** By row; for the caller to set and to take back. */
  readonly marks: Uint8Array;
  readonly #graph: LengthGraph;
  /** Length from the spur; Infinity where not reached, as all are between calls. */
  readonly #reached: Float64Array;
  readonly #touched: number[] = [];
  /** 1 for rows on a shortest way; all 0 between calls. */
  readonly #onWay: Uint8Array;
  readonly #queue: RowQueue;

  constructor(graph: LengthGraph) {
    const rows = graph.edges.offsets.length - 1;
    this.marks = new Uint8Array(rows);
    this.#graph = graph;
    this.#queue = new RowQueue(2 * longestEdge(graph));
    this.#reached = new Float64Array(rows).fill(Number.POSITIVE_INFINITY);
    this.#onWay = new Uint8Array(rows);
  }

  /** Writes the root and the way on from its last row into `rows`; returns the way's length, Infinity where none is within the limit. */
  find(field: DistanceField, root: readonly number[], target: number, limit: number, rows: number[]): number {
    const spur = root.at(-1)!;
    this.#flood(field, spur, target, limit);
    const length = this.#reached[target]!;
    if (length !== Number.POSITIVE_INFINITY) {
      rows.length = root.length;
      this.#walkBack(spur, target);
      this.#walkAhead(spur, target, rows);
    }
    for (const row of this.#touched) this.#reached[row] = Number.POSITIVE_INFINITY;
    this.#touched.length = 0;
    this.#queue.clear();
    return length;
  }

  /** Expands everything that could lie on a shortest way: keys up to the length of the way, ties included. */
  #flood(field: DistanceField, spur: number, target: number, limit: number): void {
    const { edges, lengths } = this.#graph;
    const reached = this.#reached;
    const queue = this.#queue;
    this.#reach(spur, 0, field.remaining(spur));
    while (queue.size > 0 && queue.key <= Math.min(limit, reached[target]!)) {
      const key = queue.key;
      const row = queue.pop();
      if (row === target || key > reached[row]! + field.remaining(row)) continue;
      const kept = row === spur ? PASSED | BARRED : PASSED;
      for (let edge = edges.offsets[row]!; edge < edges.offsets[row + 1]!; edge++) {
        const next = edges.targets[edge]!;
        const distance = reached[row]! + lengths[edge]!;
        if (distance > limit) break;
        const remaining = field.remaining(next);
        if ((this.marks[next]! & kept) !== 0 || remaining === Number.POSITIVE_INFINITY) continue;
        if (distance + remaining <= limit) this.#reach(next, distance, remaining);
      }
    }
  }

  #reach(row: number, distance: number, remaining: number): void {
    if (distance >= this.#reached[row]!) return;
    if (this.#reached[row] === Number.POSITIVE_INFINITY) this.#touched.push(row);
    this.#reached[row] = distance;
    this.#queue.push(row, distance + remaining);
  }

  /** Marks the rows from which tight edges lead to the target. */
  #walkBack(spur: number, target: number): void {
    const { edges, lengths } = this.#graph;
    const reached = this.#reached;
    const on = [target];
    this.#onWay[target] = 1;
    for (const row of on)
      for (let edge = edges.offsets[row]!; edge < edges.offsets[row + 1]!; edge++) {
        const previous = edges.targets[edge]!;
        if (this.#onWay[previous] === 1 || (previous === spur && this.marks[row] !== 0)) continue;
        if (reached[previous]! + lengths[edge]! !== reached[row]) continue;
        this.#onWay[previous] = 1;
        on.push(previous);
      }
  }

  /** From the spur along marked rows, always to the smallest; takes the marks off everything reached. */
  #walkAhead(spur: number, target: number, rows: number[]): void {
    const { edges, lengths } = this.#graph;
    const reached = this.#reached;
    for (let row = spur; row !== target; ) {
      let smallest = Number.POSITIVE_INFINITY;
      for (let edge = edges.offsets[row]!; edge < edges.offsets[row + 1]!; edge++) {
        const next = edges.targets[edge]!;
        if (next >= smallest || this.#onWay[next] === 0 || (row === spur && this.marks[next] !== 0)) continue;
        if (reached[row]! + lengths[edge]! === reached[next]) smallest = next;
      }
      rows.push(smallest);
      row = smallest;
    }
    for (const row of this.#touched) this.#onWay[row] = 0;
  }
}

/** The one searcher of detours on a graph. */
export const detourOf: (graph: LengthGraph) => Detour = /* @__PURE__ */ derived(
  (graph: LengthGraph) => new Detour(graph),
);
