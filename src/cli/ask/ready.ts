import type { SkillIndex } from '../../compact/skill-index.ts';
import { working } from '../tell/progress.ts';
import { installedRules } from './spoken.ts';

/** The index with what nearly every question works out first, so that whoever asks again of the same data need not. */
export async function readyToAsk(index: SkillIndex): Promise<SkillIndex> {
  return withNamesReady(await withSpaceReady(index));
}

/** So that a question on the saved file understands names at once. */
export async function withNamesReady(index: SkillIndex): Promise<SkillIndex> {
  working('reading names');
  const { withNames } = await import('../../search/engine.ts');
  return withNames(index, { rules: await installedRules(index) });
}

/** So that the first comparison need not lay out what occupations have in common. */
export async function withSpaceReady(index: SkillIndex): Promise<SkillIndex> {
  working('laying out skills and groups');
  const { withFeatureSpace } = await import('../../similarity/with-feature-space.ts');
  return withFeatureSpace(index);
}
