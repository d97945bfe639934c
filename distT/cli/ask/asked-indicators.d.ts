import type { SkillIndex } from '../../compact/skill-index.ts';
import type { Call } from './call.ts';
/** The index with the indicators of the files named, in place of those it carries; as it is where none is named. */
export declare function withAskedIndicators(index: SkillIndex, call: Call): Promise<SkillIndex>;
