import type { SkillIndex } from '../../compact/skill-index.ts';
import { requirementsOf } from '../../query/accessors.ts';

/** Ids of what an occupation must have: its essential and rated skills, or all where the data tell no kinds. */
export function essentials(index: SkillIndex, id: string): string[] {
  const all = requirementsOf(index, id);
  const essential = all.filter(({ kind }) => kind !== 'optional');
  return (essential.length > 0 ? essential : all).map(({ skill }) => skill);
}
