import type { RouteGraph } from './route-graph.ts';
import type { RouteQuestion } from './route-question.ts';

/** An order of stops and the lowest coverage met on it, the hop to the target not included. */
export interface StopOrder {
  readonly stops: readonly number[];
  readonly hardest: number;
}

/**
 * Finds, for a set of stops, the order whose hardest hop is easiest; among equals the lexicographically smallest by row.
 * Null if no order passes every gate.
 */
export function createStopOrders(
  graph: RouteGraph,
  question: RouteQuestion,
  gates: Float64Array,
): (set: readonly number[]) => StopOrder | null {
  const times = new Uint8Array(graph.weights.length);
  for (const skill of question.held) times[skill] = 1;
  const path: number[] = [];
  let left: number[] = [];
  let best = null as StopOrder | null;

  function extend(last: number, hardest: number): void {
    if (left.length === 0) {
      if (question.mayMove?.(last, question.target) !== false) best = { stops: [...path], hardest };
      return;
    }
    for (let i = 0; i < left.length; i++) {
      const row = left[i] as number;
      if (question.mayMove?.(last, row) === false) continue;
      const held = heldWeight(graph, times, row);
      const total = graph.totals[row] as number;
      if (held < (gates[row] as number)) continue;
      if (held === total && !mayIdle(question, row)) continue;
      const hop = Math.min(hardest, held / total);
      if (best !== null && hop <= best.hardest) continue;
      left.splice(i, 1);
      path.push(row);
      acquire(graph, times, row, 1);
      extend(row, hop);
      acquire(graph, times, row, -1);
      path.pop();
      left.splice(i, 0, row);
    }
  }

  return (set) => {
    best = null;
    left = [...set].sort((a, b) => a - b);
    extend(question.from, 1);
    return best;
  };
}

/** Whether the row may be a stop although nothing is learnt there. */
export function mayIdle(question: RouteQuestion, row: number): boolean {
  return question.idle === true || (question.via?.includes(row) ?? false);
}

function heldWeight(graph: RouteGraph, times: Uint8Array, row: number): number {
  let held = 0;
  for (let i = graph.offsets[row] as number; i < (graph.offsets[row + 1] as number); i++) {
    const skill = graph.skills[i] as number;
    if (times[skill] !== 0) held += graph.weights[skill] as number;
  }
  return held;
}

function acquire(graph: RouteGraph, times: Uint8Array, row: number, by: 1 | -1): void {
  for (let i = graph.offsets[row] as number; i < (graph.offsets[row + 1] as number); i++) {
    const skill = graph.skills[i] as number;
    times[skill] = (times[skill] as number) + by;
  }
}
