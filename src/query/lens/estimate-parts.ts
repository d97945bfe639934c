import { listOf } from '../../compact/adjacency.ts';
import { derivedBy } from '../../compact/derived.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { estimateKernel } from '../../similarity/estimate-kernel.ts';
import { skillAncestors } from '../../similarity/features-groups.ts';
import type { StoredEstimate } from '../../similarity/stored-estimates.ts';
import { occupationSubject } from '../../similarity/subject.ts';
import { topGroups } from './skill-groups.ts';

/** What an estimate is made of beside the mean of the donors: the place of the occupation among groups, and its skills. */
export interface EstimateParts {
  readonly value: number;
  readonly place: number;
  /** By top skill group, ascending; −1 holds what is in none. */
  readonly groups: readonly (readonly [group: number, contribution: number])[];
}

/**
 * An estimate taken apart: a skill's own term, plus its equal share of each group feature above it, summed by top skill
 * group. By group and never by skill: halves of the evidence agree about groups (.82), hardly about skills (.57).
 */
export function estimateParts(index: SkillIndex, estimate: StoredEstimate, row: number): EstimateParts {
  const { space, shares, place } = estimateKernel(index);
  const { donorRows, alpha } = estimate;
  let inPlace = 0;
  for (let i = 0; i < donorRows.length; i++) inPlace += shares.place * place(row, donorRows[i]!) * alpha[i]!;
  const weights = featureWeights(index, estimate);
  const bySkill = new Map<number, number>();
  const bySection = new Map<number, number>();
  const add = (skill: number, term: number): void => {
    bySkill.set(skill, (bySkill.get(skill) ?? 0) + term);
  };
  const subject = occupationSubject(index, row);
  const below = skillsBelow(index, subject.skills);
  const vector = space.vectorOf(subject);
  for (let i = 0; i < vector.columns.length; i++) {
    const term = weights[vector.columns[i]!]! * (vector.weights === null ? 1 : vector.weights[i]!);
    const { feature, row: at } = space.featureOf(vector.columns[i]!);
    if (feature === 'skill') {
      add(at, term);
      continue;
    }
    const skills = below.get(feature === 'broader skill' ? index.groupCount + at : at) ?? [];
    if ((feature !== 'group' && feature !== 'broader skill') || skills.length === 0)
      bySection.set(-1, (bySection.get(-1) ?? 0) + term);
    else for (const skill of skills) add(skill, term / skills.length);
  }
  const heads = topGroups(index);
  for (const [skill, term] of [...bySkill].sort(([a], [b]) => a - b)) {
    const groups = listOf(heads, skill);
    for (const group of groups.length === 0 ? [-1] : groups)
      bySection.set(group, (bySection.get(group) ?? 0) + term / Math.max(1, groups.length));
  }
  return {
    value: estimate.values[estimate.placeOf[row]!]!,
    place: inPlace,
    groups: [...bySection].sort(([a], [b]) => a - b),
  };
}

/** What a unit of each feature adds, whoever has it: the donors' features, weighed by what the donor counts. */
const featureWeights = /* @__PURE__ */ derivedBy((index: SkillIndex, { donorRows, alpha }: StoredEstimate) => {
  const { space, shares } = estimateKernel(index);
  const { rows, weights: values, columnCount } = space.matrix;
  const weights = new Float64Array(columnCount);
  for (let i = 0; i < donorRows.length; i++)
    for (let edge = rows.offsets[donorRows[i]!]!; edge < rows.offsets[donorRows[i]! + 1]!; edge++)
      weights[rows.targets[edge]!]! += shares.skills * alpha[i]! * (values === null ? 1 : values[edge]!);
  return weights;
});

/** The occupation's skills below every broader concept. */
function skillsBelow(index: SkillIndex, skills: ArrayLike<number>): ReadonlyMap<number, readonly number[]> {
  const ancestors = skillAncestors(index);
  const below = new Map<number, number[]>();
  for (let i = 0; i < skills.length; i++)
    for (const above of listOf(ancestors, skills[i]!)) {
      const known = below.get(above);
      if (known === undefined) below.set(above, [skills[i]!]);
      else known.push(skills[i]!);
    }
  return below;
}
