import type { RouteGraph } from './route-graph.ts';
import type { RouteQuestion } from './route-question.ts';

/**
 * What is held, seen from every occupation at once. Learning the needs of an occupation updates only the occupations
 * that share a newly learnt skill; `forgetAll` goes back to the start. All numbers are whole grid steps, so going back
 * restores them to the bit.
 */
export interface Holdings {
  /** Weight of a row's needed skills that is held. */
  readonly held: Float64Array;
  /** Weight of a row's skills that the target needs and that is not held: what a stop there brings towards the target. */
  readonly gain: Float64Array;
  /** Weight of a row's skills that must not be learnt anyway and is not held: what a stop there costs extra. */
  readonly detour: Float64Array;
  /** How often a skill was acquired; 0 means not held. */
  readonly times: Uint8Array;
  /** Acquires the needed skills of a row; returns the steps it took. */
  learn(row: number): number;
  /** Back to what the start holds. */
  forgetAll(): void;
}

/** Lays out what the start of the question holds. */
export function createHoldings(graph: RouteGraph, question: RouteQuestion): Holdings {
  const { offsets, skills, needOffsets, needers, weights } = graph;
  const held = new Float64Array(graph.rows);
  const gain = new Float64Array(graph.rows);
  const detour = Float64Array.from(graph.totals);
  const times = new Uint8Array(weights.length);
  const forTarget = markNeeds(graph, [question.target]);
  const learntAnyway = markNeeds(graph, [question.target, ...(question.via ?? [])]);
  const newly: number[] = [];

  function shift(values: Float64Array, skill: number, by: number): void {
    const end = needOffsets[skill + 1] as number;
    for (let i = needOffsets[skill] as number; i < end; i++) {
      const row = needers[i] as number;
      values[row] = (values[row] as number) + by;
    }
  }

  function hold(skill: number, sign: 1 | -1): number {
    const by = sign * (weights[skill] as number);
    shift(held, skill, by);
    if (forTarget[skill] === 1) shift(gain, skill, -by);
    if (learntAnyway[skill] === 0) shift(detour, skill, -by);
    return 2 * ((needOffsets[skill + 1] as number) - (needOffsets[skill] as number));
  }

  for (let skill = 0; skill < weights.length; skill++) {
    const by = weights[skill] as number;
    if (forTarget[skill] === 1) shift(gain, skill, by);
    if (learntAnyway[skill] === 1) shift(detour, skill, -by);
  }
  for (const skill of question.held) {
    if (times[skill] !== 0) continue;
    times[skill] = 1;
    hold(skill, 1);
  }

  return {
    held,
    gain,
    detour,
    times,
    learn(row) {
      let work = 0;
      for (let i = offsets[row] as number; i < (offsets[row + 1] as number); i++) {
        const skill = skills[i] as number;
        if (times[skill] !== 0) continue;
        times[skill] = 1;
        newly.push(skill);
        work += hold(skill, 1);
      }
      return work;
    },
    forgetAll() {
      for (const skill of newly) {
        times[skill] = 0;
        hold(skill, -1);
      }
      newly.length = 0;
    },
  };
}

function markNeeds(graph: RouteGraph, rows: readonly number[]): Uint8Array {
  const marks = new Uint8Array(graph.weights.length);
  for (const row of rows) {
    for (let i = graph.offsets[row] as number; i < (graph.offsets[row + 1] as number); i++) {
      marks[graph.skills[i] as number] = 1;
    }
  }
  return marks;
}
