import { requirementKinds } from '../../catalogue/types.ts';
import { groupedBy, listOf } from '../../compact/adjacency.ts';
import { derivedBy } from '../../compact/derived.ts';
import type { Adjacency, SkillIndex } from '../../compact/skill-index.ts';
import { SkillGraphError } from '../../errors.ts';
import { edgeWeights, graphTotals } from '../../similarity/matrix.ts';
import type { Subject } from '../../similarity/subject.ts';
import { comparativeAdvantage, type Weighting } from '../../similarity/weighting.ts';
import { createRouteGraph, type RouteGraph } from './route-graph.ts';

/** What routes are made of: what each occupation needs, what its people hold, and what a skill weighs. */
export interface Needs {
  readonly graph: RouteGraph;
  /** Occupation → the skills its people hold: everything it requires. */
  readonly holds: Adjacency;
}

/**
 * An occupation needs its essential skills; its people also hold the optional ones. A rated skill counts as required
 * where the occupation is rated on it more than others are (revealed comparative advantage above 1): on dense ratings
 * everyone would otherwise hold everything. A skill weighs the same for everybody: `weighting` is asked once per skill,
 * as an essential requirement of an occupation of average size, with df as counted here.
 *
 * Worked out once per index and weighting.
 */
export const needsOf: (index: SkillIndex, weighting: Weighting) => Needs = /* @__PURE__ */ derivedBy(
  (index: SkillIndex, weighting: Weighting): Needs => {
    const required = requiredEdges(index);
    const essential = requiredEdges(index, requirementKinds.indexOf('optional'));
    const degrees = new Uint32Array(index.skillCount);
    for (const skill of required.targets) degrees[skill]!++;
    const weights = skillWeights(index, weighting, degrees);
    const graph = createRouteGraph({ offsets: essential.offsets, skills: essential.targets }, weights);
    return { graph, holds: required };
  },
);

/** What a start brings: an occupation everything it requires, a profile what it lists. */
export function heldSkills({ holds }: Needs, subject: Subject): Uint32Array {
  return subject.row >= 0 ? listOf(holds, subject.row) : subject.skills;
}

/** The skills an occupation needs. */
export function needsOfRow({ graph }: Needs, row: number): Uint32Array {
  return graph.skills.subarray(graph.offsets[row], graph.offsets[row + 1]);
}

function requiredEdges(index: SkillIndex, without = -1): Adjacency {
  const { offsets, targets, kinds } = index.requirements;
  const rated = requirementKinds.indexOf('rated');
  const advantage = index.meta.kinds.includes('rated')
    ? edgeWeights(index, comparativeAdvantage({ effective: '>' }))
    : null;
  const rows: number[] = [];
  const skills: number[] = [];
  for (let row = 0; row < index.occupationCount; row++) {
    for (let edge = offsets[row]!; edge < offsets[row + 1]!; edge++) {
      if (kinds[edge] === without) continue;
      if (kinds[edge] === rated && advantage?.[edge] !== 1) continue;
      rows.push(row);
      skills.push(targets[edge]!);
    }
  }
  return groupedBy(Uint32Array.from(rows), Uint32Array.from(skills), index.occupationCount);
}

function skillWeights(index: SkillIndex, weighting: Weighting, degrees: Uint32Array): Float64Array {
  const totals = graphTotals(index);
  const weigh = weighting.prepare(totals);
  return Float64Array.from(degrees, (degree, skill) => {
    const weight = weigh({
      skill,
      kind: 'essential',
      importance: Number.NaN,
      level: Number.NaN,
      degree,
      size: totals.meanSize,
      total: totals.meanSize,
    });
    if (Number.isFinite(weight) && weight >= 0) return weight;
    throw new SkillGraphError(
      'BAD_WEIGHT',
      `The weighting "${weighting.name}" gives ${weight} for "${index.skills.labels().at(skill)}". What has to be learnt needs a finite weight of at least 0.`,
    );
  });
}
