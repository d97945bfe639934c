import { listOf } from '../../compact/adjacency.ts';
import { derived } from '../../compact/derived.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import type { Needs } from './needs.ts';

/** A coverage threshold and where it comes from. */
export interface Gate {
  readonly value: number;
  /** `given` by the caller; `calibrated` on the index; `fallback` where the index has too few groups to learn from. */
  readonly basis: 'given' | 'calibrated' | 'fallback';
}

/** A quarter of what a hop needs: used only where there are no groups of occupations to learn from. */
const fallback = 0.25;

/**
 * The gate below which a hop is unusual even between neighbours: mean − population standard deviation, over the groups
 * with at least two occupations, of the group's mean coverage between its ordered pairs (the recipe of Nesta's
 * *Mapping Career Causeways*, 2020), with the weights the routes use.
 */
export function calibratedGate(index: SkillIndex, needs: Needs): Gate {
  return gatesOf(needs)(index);
}

const gatesOf = derived((needs: Needs) =>
  derived((index: SkillIndex): Gate => {
    const means = groupMeans(index, needs);
    if (means.length < 2) return { value: fallback, basis: 'fallback' };
    const mean = average(means);
    const deviation = Math.sqrt(average(means.map((value) => (value - mean) ** 2)));
    return { value: Math.max(0, mean - deviation), basis: 'calibrated' };
  }),
);

function groupMeans(index: SkillIndex, { graph, holds }: Needs): readonly number[] {
  const members = new Map<string, number[]>();
  for (const [row, code] of index.occupations.groupCodes.all().entries()) {
    if (code === '' || graph.totals[row] === 0) continue;
    members.set(code, [...(members.get(code) ?? []), row]);
  }
  const held = new Uint8Array(graph.weights.length);
  const means: number[] = [];
  for (const code of [...members.keys()].sort()) {
    const rows = members.get(code) ?? [];
    if (rows.length < 2) continue;
    let sum = 0;
    for (const from of rows) {
      for (const skill of listOf(holds, from)) held[skill] = 1;
      for (const to of rows) if (to !== from) sum += coverageOf(graph, held, to);
      for (const skill of listOf(holds, from)) held[skill] = 0;
    }
    means.push(sum / (rows.length * (rows.length - 1)));
  }
  return means;
}

function coverageOf(graph: Needs['graph'], held: Uint8Array, row: number): number {
  let weight = 0;
  for (let i = graph.offsets[row]!; i < graph.offsets[row + 1]!; i++) {
    const skill = graph.skills[i]!;
    if (held[skill] === 1) weight += graph.weights[skill]!;
  }
  return weight / graph.totals[row]!;
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
