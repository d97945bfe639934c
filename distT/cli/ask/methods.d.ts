import type { SkillIndex } from '../../compact/skill-index.ts';
import type { Method } from '../../similarity/method.ts';
import type { Weighting } from '../../similarity/weighting.ts';
import type { Call } from './call.ts';
/** The method and weighting that were asked for; empty where none was, so that queries use their own. */
export declare function comparisonOf(index: SkillIndex, call: Call): Promise<{
    readonly method?: Method;
    readonly weighting?: Weighting;
}>;
