import type { SkillIndex } from '../compact/skill-index.ts';
/**
 * The index with the space of the skills and groups that its default method compares, so that the first comparison of a
 * process need not lay it out; the index as it is where its default compares otherwise.
 *
 * @example
 * await saveIndex(withFeatureSpace(buildIndex(catalogue)), 'ready.skg');
 */
export declare function withFeatureSpace(index: SkillIndex): SkillIndex;
