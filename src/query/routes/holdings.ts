import type { RouteGraph } from './route-graph.ts';
import type { RouteQuestion } from './route-question.ts';

/** What a row looks like from where one stands, in grid steps. */
export interface Standing {
  /** Weight of its needed skills that is held. */
  held: number;
  /** Weight of its skills that the target needs and that is not held: what a stop there brings towards the target. */
  gain: number;
  /** Weight of its skills that must not be learnt anyway and is not held: what a stop there costs extra. */
  detour: number;
}

/**
 * What is held, seen from every occupation. `learn` brings every occupation up to date that shares a newly learnt skill;
 * `note` brings none, for when only a few are asked about, with `lookAt`. `forgetAll` goes back to the start. All
 * numbers are whole grid steps, so going back restores them to the bit.
 */
export interface Holdings {
  /** {@link Standing} of every row, after `learn`. */
  readonly held: Float64Array;
  readonly gain: Float64Array;
  readonly detour: Float64Array;
  /** Acquires the needed skills of a row; returns the steps it took. */
  readonly learn: (row: number) => number;
  /** Acquires them without bringing the arrays up to date. */
  readonly note: (row: number) => void;
  /** One row's standing after `note`; the same object each time. */
  readonly lookAt: (row: number) => Standing;
  /** Back to what the start holds. */
  readonly forgetAll: () => void;
}

/** Lays out what the start of the question holds. */
export function createHoldings(graph: RouteGraph, question: RouteQuestion): Holdings {
  const { offsets, skills, needOffsets, needers, weights } = graph;
  const held = new Float64Array(graph.rows);
  const gain = new Float64Array(graph.rows);
  const detour = graph.totals.slice();
  const has = new Uint8Array(weights.length);
  const [forTarget, targetSkills] = markNeeds(graph, [question.target]);
  const [learntAnyway, anywaySkills] = markNeeds(graph, [question.target, ...(question.via ?? [])]);
  const learnt: number[] = [];
  const noted: number[] = [];
  const standing: Standing = { held: 0, gain: 0, detour: 0 };

  function shift(values: Float64Array, skill: number, by: number): void {
    const end = needOffsets[skill + 1]!;
    for (let i = needOffsets[skill]!; i < end; i++) values[needers[i]!]! += by;
  }

  function spread(skill: number, sign: 1 | -1): number {
    const by = sign * weights[skill]!;
    shift(held, skill, by);
    if (forTarget[skill] === 1) shift(gain, skill, -by);
    if (learntAnyway[skill] === 0) shift(detour, skill, -by);
    return 2 * (needOffsets[skill + 1]! - needOffsets[skill]!);
  }

  for (const skill of targetSkills) shift(gain, skill, weights[skill]!);
  for (const skill of anywaySkills) shift(detour, skill, -weights[skill]!);
  for (const skill of question.held) {
    if (has[skill] === 1) continue;
    has[skill] = 1;
    spread(skill, 1);
  }

  return {
    held,
    gain,
    detour,
    learn(row) {
      let work = 0;
      for (let i = offsets[row]!; i < offsets[row + 1]!; i++) {
        const skill = skills[i]!;
        if (has[skill] === 1) continue;
        has[skill] = 1;
        learnt.push(skill);
        work += spread(skill, 1);
      }
      return work;
    },
    note(row) {
      for (let i = offsets[row]!; i < offsets[row + 1]!; i++) {
        const skill = skills[i]!;
        if (has[skill] === 1) continue;
        has[skill] = 1;
        noted.push(skill);
      }
    },
    lookAt(row) {
      let heldWeight = 0;
      let brings = 0;
      let extra = 0;
      const end = offsets[row + 1]!;
      for (let i = offsets[row]!; i < end; i++) {
        const skill = skills[i]!;
        const weight = weights[skill]!;
        if (has[skill] === 1) heldWeight += weight;
        else if (forTarget[skill] === 1) brings += weight;
        else if (learntAnyway[skill] === 0) extra += weight;
      }
      standing.held = heldWeight;
      standing.gain = brings;
      standing.detour = extra;
      return standing;
    },
    forgetAll() {
      for (const skill of learnt) {
        has[skill] = 0;
        spread(skill, -1);
      }
      for (const skill of noted) has[skill] = 0;
      learnt.length = 0;
      noted.length = 0;
    },
  };
}

/** What some rows need: a mark for each skill, and a list of them. */
function markNeeds({ weights, offsets, skills }: RouteGraph, rows: readonly number[]): [Uint8Array, number[]] {
  const marks = new Uint8Array(weights.length);
  const marked: number[] = [];
  for (const row of rows)
    for (let i = offsets[row]!; i < offsets[row + 1]!; i++) {
      const skill = skills[i]!;
      if (marks[skill] === 0) marked.push(skill);
      marks[skill] = 1;
    }
  return [marks, marked];
}
