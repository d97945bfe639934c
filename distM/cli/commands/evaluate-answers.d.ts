import type { SkillIndex } from '../../compact/skill-index.ts';
import type { Listed } from '../../evaluate/resampled.ts';
import { type Answer, type Call } from '../command.ts';
/** One way of judging, as `--question` names it. */
export type Judge = (index: SkillIndex, call: Call, asked: Listed) => Promise<Answer>;
/** The questions, by name. */
export declare const answers: Readonly<Record<string, Judge>>;
