import { listOf } from '../../compact/adjacency.ts';
import { derived } from '../../compact/derived.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { addHeldWeights } from './held-weights.ts';
import type { Needs } from './needs.ts';

/** A coverage threshold and where it comes from. */
export interface HopGate {
  readonly value: number;
  /** `given` by the caller, or `calibrated` on the index: the higher of the first two figures below, at most the third. */
  readonly basis: 'given' | 'calibrated';
  /** Mean − population standard deviation of the groups' mean coverages; absent with fewer than two groups to learn from. */
  readonly withinGroups?: number;
  /** The coverage that one ordered pair of occupations in fifty reaches. */
  readonly topFiftieth?: number;
  /** On graphs of fewer than 300 occupations: the coverage that six occupations reach from a start, on average. */
  readonly sixPerStart?: number;
}

/**
 * The gate for hops when none is given, with the weights the routes use. Below `withinGroups` a hop is unusual even
 * between neighbours: over the groups with at least two occupations, the mean of coverage between their ordered pairs,
 * mean − population standard deviation of these means (the recipe of Nesta's *Mapping Career Causeways*, 2020). On its
 * own it lets in moves that no one makes, so a hop must also lie among the best covered fiftieth of all pairs. On a small
 * graph a fiftieth is hardly anyone, so there the gate is never higher than what six occupations reach on average.
 */
export function calibratedGate(index: SkillIndex, needs: Needs): HopGate {
  return gatesOf(needs)(index);
}

const FIFTIETH = 0.02;
const TENTH = 0.1;

const gatesOf = /* @__PURE__ */ derived((needs: Needs) =>
  derived((index: SkillIndex): HopGate => {
    const topFiftieth = topShare(needs, FIFTIETH);
    const reachable = needs.graph.totals.reduce((count, total) => count + (total > 0 ? 1 : 0), 0);
    const share = Math.min(TENTH, 6 / Math.max(1, reachable - 1));
    const small = share > FIFTIETH ? { sixPerStart: topShare(needs, share) } : {};
    const most = small.sixPerStart ?? 1;
    const means = groupMeans(index, needs);
    if (means.length < 2) return { value: Math.min(topFiftieth, most), basis: 'calibrated', topFiftieth, ...small };
    const mean = average(means);
    const deviation = Math.sqrt(average(means.map((value) => (value - mean) ** 2)));
    const withinGroups = Math.max(0, mean - deviation);
    const value = Math.min(Math.max(withinGroups, topFiftieth), most);
    return { value, basis: 'calibrated', withinGroups, topFiftieth, ...small };
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

/** Coverages are told apart to one part in this. */
const bins = 4096;

/** On larger graphs every so-many-th occupation stands for all. */
const mostStarts = 4000;

/** The coverage that the given share of ordered pairs reaches, rounded down to a bin. */
function topShare({ graph, holds }: Needs, share: number): number {
  const { rows, totals } = graph;
  const counts = new Float64Array(bins + 1);
  const weight = new Float64Array(rows);
  const stride = Math.ceil(rows / mostStarts);
  let pairs = 0;
  const reachable = totals.reduce((count, total) => count + (total > 0 ? 1 : 0), 0);
  for (let from = 0; from < rows; from += stride) {
    const held = listOf(holds, from);
    if (held.length === 0) continue;
    addHeldWeights(graph, held, weight.fill(0));
    pairs += reachable - (totals[from]! > 0 ? 1 : 0);
    for (let row = 0; row < rows; row++)
      if (weight[row]! > 0 && row !== from) counts[Math.floor((bins * weight[row]!) / totals[row]!)]!++;
  }
  let above = 0;
  let bin = bins;
  while (bin > 0 && above + counts[bin]! <= share * pairs) above += counts[bin--]!;
  return bin / bins;
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
