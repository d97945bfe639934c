import type { SkillIndex } from '../../compact/skill-index.ts';
import { type Truth } from '../../evaluate/truth.ts';
import { type CandidateFilter } from '../../evaluate/units.ts';
import type { Call, OptionSpec } from './call.ts';
/** Where judged pairs come from, and which of them and of the occupations count. */
export declare const evidenceOptions: readonly OptionSpec[];
/** The evidence asked for: a file's, or the index's own groups. */
export declare function evidenceOf(index: SkillIndex, call: Call): Promise<Truth>;
/** Which occupations ask and answer. */
export declare function candidatesOf(index: SkillIndex, call: Call): Promise<CandidateFilter | undefined>;
