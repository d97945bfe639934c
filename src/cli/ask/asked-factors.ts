import type { SkillIndex } from '../../compact/skill-index.ts';
import { working } from '../tell/progress.ts';
import type { Call } from './call.ts';

/** The index with factors where `--factors` asks for them, of the rank it states or the usual one. */
export async function withAskedFactors(index: SkillIndex, call: Call): Promise<SkillIndex> {
  const rank = call.number('factors');
  if (rank === undefined && !call.flag('factors')) return index;
  working('working out factors');
  const { withFactors } = await import('../../latent/with-factors.ts');
  return withFactors(index, rank === undefined ? {} : { rank });
}
