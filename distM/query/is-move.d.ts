import type { SkillIndex } from '../compact/skill-index.ts';
import { type Answered, type Insufficient } from './answer/insufficient.ts';
import { type OccupationName, type SubjectInput } from './answer/subject-input.ts';
import { type MoveOptions } from './move/move-rules.ts';
import { type Block, type MoveAsked, type MoveFacts } from './move/move-view.ts';
/** Whether one can move from a start to a target, and what is known of it. */
export interface MoveAnswer extends Answered<MoveAsked>, Omit<MoveFacts, 'id' | 'label' | 'code'> {
    readonly move: boolean;
    /** Why not; empty where it is a move. */
    readonly blockedBy: readonly Block[];
}
/**
 * Whether one can move from here to there: the one predicate that `transitions`, `feeders`, `growth`, `unlocks`,
 * `unlockPlan`, `whatIf` and `pathways` ask, with everything that is known of the move.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `AMBIGUOUS`, `BAD_OPTION`, `BAD_INPUT`.
 *
 * @example
 * const answer = isMove(index, 'chef', 'head chef');
 * if (answer.status === 'ok' && !answer.move) console.log(answer.blockedBy.map(({ message }) => message));
 */
export declare function isMove(index: SkillIndex, from: SubjectInput, to: OccupationName, options?: MoveOptions): MoveAnswer | Insufficient;
