import type { SkillIndex } from '../compact/skill-index.ts';
import type { Subject } from '../similarity/subject.ts';
import type { AdjacentSkill, AdjacentSkills } from './adjacent-skills.ts';
import { neighbourVote } from './profile/adjacency-measures.ts';

/** From here on more than half of those alike ask for a skill, by likeness. */
const MOST = 0.5;

/** Said beside a skill that most of those alike ask for: such skills are more often left out of a list than not there. */
export const perhapsThereWords = 'most who are alike ask for it: perhaps there already';

/** Whether most of those alike ask for a skill; only their vote, the measure by default, can tell. */
export function isPerhapsThere({ asked }: AdjacentSkills, { score }: Pick<AdjacentSkill, 'score'>): boolean {
  return asked.measure.name === 'neighbourVote' && score >= MOST;
}

/** The same of a subject that is asked something else: by the same vote, whether most of those alike ask for a skill. */
export function perhapsThereFor(index: SkillIndex, subject: Subject): (skill: number) => boolean {
  const { scores } = neighbourVote().score(index, subject, -1);
  return (skill) => scores[skill]! >= MOST;
}
