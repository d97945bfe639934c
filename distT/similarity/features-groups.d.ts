import type { Adjacency, SkillIndex } from '../compact/skill-index.ts';
import type { FeatureBlock } from './features.ts';
import { type BlockOptions } from './features-skills.ts';
/**
 * Every broader concept of every skill, over the whole graph of parents: occupations without a common skill may still
 * need skills of the same group. A group's value is √ of the summed weights of the skills below it, its rarity its own.
 * Broader skills count as groups. Default share .3.
 */
export declare function groupFeatures(options?: BlockOptions): FeatureBlock;
/** All broader concepts of every skill, near or far, ascending: a group's row, or `groupCount` + the row of a skill. */
export declare const skillAncestors: (index: SkillIndex) => Adjacency;
