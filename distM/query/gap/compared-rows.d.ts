import type { SkillIndex } from '../../compact/skill-index.ts';
import type { Subject } from '../../similarity/subject.ts';
import { type NeedRow } from './gap-rows.ts';
import type { Credits } from './partial-credit.ts';
/**
 * What is needed. Where ratings are borrowed beside sets, they are compared if both sides have some: a rating is nothing to
 * learn from nothing.
 */
export declare function comparedRows(index: SkillIndex, from: Subject, to: Subject, credits: Required<Credits>): NeedRow[];
/** Whether a subject has ratings. */
export declare function isRated({ kinds }: Subject): boolean;
/** What coverage is told of: essential and rated requirements; of sets with borrowed ratings the sets, where there are any. */
export declare function coreOf(index: SkillIndex, rows: readonly NeedRow[]): readonly NeedRow[];
