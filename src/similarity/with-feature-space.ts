import { checkIndex } from '../compact/check-index.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { chosenMethod, comparedFeatures, defaultMethod } from './default-method.ts';
import { withSpaceOf } from './features.ts';
import { statementsOf } from './statements.ts';
import { isOwnBlock } from './stored-space.ts';

/**
 * The index with the space of the skills and groups that its default method compares, so that the first comparison of a
 * process need not lay it out; the index as it is where its default compares otherwise.
 *
 * @example
 * await saveIndex(withFeatureSpace(buildIndex(catalogue)), 'ready.skg');
 */
export function withFeatureSpace(index: SkillIndex): SkillIndex {
  checkIndex(index);
  const { rated, merged } = statementsOf(index);
  const byLayers = rated.length > 0 && !merged && index.meta.features === undefined;
  if (byLayers || chosenMethod(index, undefined, undefined) !== defaultMethod(index)) return index;
  const blocks = comparedFeatures(index);
  return blocks.every(isOwnBlock) ? withSpaceOf(index, blocks) : index;
}
