import { requirementKinds } from '../../catalogue/types.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';

/** A job somebody has held says as much as so many skills stated one by one, however many it asks for. */
export const JOB_SKILLS = 10;

/** A skill that somebody is taken to have because a job asks for it. */
export interface JobSkill {
  readonly skill: number;
  /** What it counts beside a stated skill, 0–1. */
  readonly importance: number;
}

/**
 * What a job that somebody has held says of them: each skill that it needs (essential or rated; optional ones are left out),
 * its importance as published or 1, and less of each where there are many, so that they sum to {@link JOB_SKILLS} at most.
 */
export function jobSkills(index: SkillIndex, row: number): JobSkill[] {
  const { offsets, targets, kinds, importance } = index.requirements;
  const skills: JobSkill[] = [];
  let total = 0;
  for (let edge = offsets[row]!; edge < offsets[row + 1]!; edge++) {
    if (requirementKinds[kinds[edge]!] === 'optional') continue;
    const published = importance?.[edge] ?? Number.NaN;
    const value = Number.isNaN(published) ? 1 : published;
    total += value;
    skills.push({ skill: targets[edge]!, importance: value });
  }
  const share = Math.min(1, JOB_SKILLS / total);
  return skills.map(({ skill, importance: value }) => ({ skill, importance: value * share }));
}
