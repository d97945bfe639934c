import type { Catalogue } from '../../catalogue/types.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import type { Call, OptionSpec } from './call.ts';
/** Files about outlook, traits and tasks, for `build`. */
export declare const lensOptions: readonly OptionSpec[];
/** The catalogue with what the files say, and what follows from the ratings they hold. */
export declare function withAskedLens(catalogue: Catalogue, call: Call): Promise<Catalogue>;
/** Estimates for occupations without a figure, where the index carries indicators. */
export declare function withAskedEstimates(index: SkillIndex, call: Call): Promise<SkillIndex>;
