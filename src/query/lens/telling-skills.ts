import { type RequirementKind, requirementKinds } from '../../catalogue/types.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { requirementWeight } from './composition-rows.ts';

/** A skill that an occupation asks for, and how much it tells of it. */
export interface TellingSkill {
  readonly skill: number;
  readonly kind: RequirementKind;
  /** How many occupations ask for it. */
  readonly degree: number;
  /** Weight × ln(N ÷ degree). */
  readonly telling: number;
}

/** Asked for by fewer than this many occupations, a skill may be a slip of the source rather than a mark of the job. */
export const LEAST_DEGREE = 5;

/** What an occupation asks for: essential before optional, then by how much it tells, then by row. */
export function tellingSkills(index: SkillIndex, row: number): readonly TellingSkill[] {
  const { offsets, targets, kinds } = index.requirements;
  const skills: TellingSkill[] = [];
  for (let edge = offsets[row]!; edge < offsets[row + 1]!; edge++) {
    const skill = targets[edge]!;
    const degree = index.requiredBy.offsets[skill + 1]! - index.requiredBy.offsets[skill]!;
    const telling = requirementWeight(index, edge) * Math.log(index.occupationCount / degree);
    skills.push({ skill, kind: requirementKinds[kinds[edge]!]!, degree, telling });
  }
  return skills.sort(
    (a, b) =>
      Number(a.kind === 'optional') - Number(b.kind === 'optional') || b.telling - a.telling || a.skill - b.skill,
  );
}

/** Essential before optional; of each, what hardly anybody asks for last: it may be a slip of the source. */
export function inOrderOfWorth(skills: readonly TellingSkill[]): readonly TellingSkill[] {
  const rank = ({ kind, degree }: TellingSkill): number =>
    2 * Number(kind === 'optional') + Number(degree < LEAST_DEGREE);
  return [...skills].sort((a, b) => rank(a) - rank(b));
}
