import type { FeatureBlock } from './features.ts';
import { type BlockOptions } from './features-skills.ts';
/**
 * Skills that the source relates to a required skill, in either direction: knowing SQL counts towards databases. A
 * related skill's value is √ of the summed weights of the skills it is related to. Default share .1.
 */
export declare function relatedSkillFeatures(options?: BlockOptions): FeatureBlock;
