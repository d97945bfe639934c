import type { SkillIndex } from '../../compact/skill-index.ts';
import type { Call } from './call.ts';
/** The index with factors where `--factors` asks for them, of the rank it states or the usual one. */
export declare function withAskedFactors(index: SkillIndex, call: Call): Promise<SkillIndex>;
