import type { RouteGraph } from './route-graph.ts';
import type { RouteQuestion } from './route-question.ts';

/** A set of stops in its best order. */
export interface StopOrder {
  readonly stops: readonly number[];
  /** The lowest coverage on it, the hop to the target included. */
  readonly hardest: number;
}

/** What becomes of a set of stops. */
export interface StopOrders {
  /**
   * The order whose hardest hop before the target is easiest; among equals the lexicographically smallest by row. Null
   * where no order passes every gate.
   */
  readonly best: (set: readonly number[]) => StopOrder | null;
  /**
   * Whether some stops of the set could be left out and the hardest hop be no harder: the route without them costs no
   * more and has fewer steps, so that the set is beaten by a part of itself. `via` stops are never left out.
   */
  readonly beatenByPart: (set: readonly number[], hardest: number) => boolean;
}

/** Orders for one question; answers about parts are remembered. */
export function createStopOrders(graph: RouteGraph, question: RouteQuestion, gates: Float64Array): StopOrders {
  const { target, mayMove, via = [] } = question;
  const times = new Uint8Array(graph.weights.length);
  for (const skill of question.held) times[skill] = 1;
  const forTarget = new Set(graph.skills.subarray(graph.offsets[target], graph.offsets[target + 1]));
  const path: number[] = [];
  let left: number[] = [];
  let best: StopOrder | null = null;
  const known = new Map<string, number>();

  /** Whether a stop teaches something that the target needs. */
  function brings(row: number): boolean {
    for (let i = graph.offsets[row]!; i < graph.offsets[row + 1]!; i++) {
      const skill = graph.skills[i]!;
      if (times[skill] === 0 && forTarget.has(skill) && graph.weights[skill]! > 0) return true;
    }
    return false;
  }

  /** Tries every order of what is left after `last`; returns the best order known by then. */
  function extend(last: number, hardest: number): StopOrder | null {
    if (left.length === 0 && mayMove?.(last, target) !== false) best = { stops: [...path], hardest };
    for (let i = 0; i < left.length; i++) {
      const row = left[i]!;
      if (mayMove?.(last, row) === false) continue;
      const held = heldWeight(graph, times, row);
      if (held < gates[row]! || !(via.includes(row) || brings(row))) continue;
      const hop = Math.min(hardest, held / graph.totals[row]!);
      if (best !== null && hop <= best.hardest) continue;
      left.splice(i, 1);
      path.push(row);
      acquire(graph, times, row, 1);
      extend(row, hop);
      acquire(graph, times, row, -1);
      path.pop();
      left.splice(i, 0, row);
    }
    return best;
  }

  function bestOrder(set: readonly number[]): StopOrder | null {
    for (const row of set) acquire(graph, times, row, 1);
    const atTarget = heldWeight(graph, times, target);
    for (const row of set) acquire(graph, times, row, -1);
    if (atTarget < gates[target]!) return null;
    best = null;
    left = [...set].sort((a, b) => a - b);
    const order = extend(question.from, 1);
    return order === null ? null : { ...order, hardest: Math.min(order.hardest, atTarget / graph.totals[target]!) };
  }

  /** The hardest hop of a set in its best order; -1 where none passes. */
  function easiest(set: readonly number[]): number {
    const key = [...set].sort((a, b) => a - b).join(' ');
    let value = known.get(key);
    if (value === undefined) {
      value = bestOrder(set)?.hardest ?? -1;
      known.set(key, value);
    }
    return value;
  }

  function beatenByPart(set: readonly number[], hardest: number): boolean {
    for (let bits = 0; bits < 2 ** set.length - 1; bits++) {
      const part = set.filter((_row, i) => (bits >> i) % 2 === 1);
      if (via.every((row) => part.includes(row)) && easiest(part) >= hardest) return true;
    }
    return false;
  }

  return { best: bestOrder, beatenByPart };
}

function heldWeight(graph: RouteGraph, times: Uint8Array, row: number): number {
  let held = 0;
  for (let i = graph.offsets[row]!; i < graph.offsets[row + 1]!; i++) {
    const skill = graph.skills[i]!;
    if (times[skill] !== 0) held += graph.weights[skill]!;
  }
  return held;
}

function acquire(graph: RouteGraph, times: Uint8Array, row: number, by: 1 | -1): void {
  for (let i = graph.offsets[row]!; i < graph.offsets[row + 1]!; i++) {
    const skill = graph.skills[i]!;
    times[skill] = times[skill]! + by;
  }
}
