import type { FeatureRecord } from '../compact/skill-index.ts';
import { SkillGraphError } from '../errors.ts';
import type { FeatureBlock } from './features.ts';
import { groupFeatures } from './features-groups.ts';
import { ratingFeatures } from './features-ratings.ts';
import { relatedSkillFeatures } from './features-relations.ts';
import { skillFeatures } from './features-skills.ts';
import { textFeatures } from './features-text.ts';

/** What a snapshot keeps of blocks, enough to make ours again. */
export function storedBlocks(blocks: readonly FeatureBlock[]): readonly FeatureRecord[] {
  return blocks.map(({ name, share, rarity, parameters }) => ({ name, share, rarity, parameters }));
}

/**
 * Blocks made again from a snapshot's record.
 *
 * @throws SkillGraphError `NEEDS_FUNCTION` for a block of the caller's own.
 */
export function restoredBlocks(stored: readonly FeatureRecord[]): readonly FeatureBlock[] {
  return stored.map(({ name, share, rarity, parameters }) => {
    const make = makers.get(name);
    if (make === undefined)
      throw new SkillGraphError(
        'NEEDS_FUNCTION',
        `The index was built with your own feature block "${name}". Pass the same blocks again, in a method of your own: featureCosine([…]) or latentCosine({ features: […] }).`,
      );
    return make({ share, rarity, ...parameters });
  });
}

const makers = /* @__PURE__ */ new Map<string, (options: object) => FeatureBlock>([
  ['skills', skillFeatures],
  ['groups', groupFeatures],
  ['relations', relatedSkillFeatures],
  ['ratings', ratingFeatures],
  ['text', textFeatures],
]);
