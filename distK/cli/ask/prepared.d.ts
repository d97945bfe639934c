import type { SkillIndex } from '../../compact/skill-index.ts';
import type { Call, OptionSpec } from './call.ts';
/** What `build` takes about what it works out beforehand. */
export declare const preparationOptions: readonly OptionSpec[];
/** The index with all that is worked out once, so that questions on the saved file need not. */
export declare function prepared(index: SkillIndex, call: Call): Promise<SkillIndex>;
