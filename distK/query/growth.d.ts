import type { SkillIndex } from '../compact/skill-index.ts';
import { type ConceptRef } from './answer/concept-ref.ts';
import { type Answered, type Insufficient } from './answer/insufficient.ts';
import { type OccupationFilter } from './answer/row-mask.ts';
import { type SubjectInput } from './answer/subject-input.ts';
import type { Direction } from './move/direction.ts';
import { type MoveOptions } from './move/move-rules.ts';
import { type Block, type Move, type MoveAsked, type MoveFacts } from './move/move-view.ts';
/** What counts as a step, and how many of each sort are returned. */
export interface GrowthOptions extends MoveOptions {
    /** How many steps of each sort; of those ahead at most three. Default 5. */
    readonly limit?: number | undefined;
    /** Only these occupations. */
    readonly among?: OccupationFilter | undefined;
}
/** An occupation above that is no move yet, and is one, closely, from one of the moves. */
export interface StepAhead extends MoveFacts {
    /** The move that leads to it, and how alike that is to the start and to this. */
    readonly through: ConceptRef & {
        readonly score: number;
        readonly onward: number;
    };
    /** Why it is no move yet. */
    readonly blockedBy: readonly Block[];
}
/** Typical next steps from a start, without a target. */
export interface Growth extends Answered<MoveAsked> {
    /** All moves of each direction. */
    readonly counts: Readonly<Record<Direction, number>>;
    readonly upward: readonly Move[];
    readonly sideways: readonly Move[];
    readonly ahead: readonly StepAhead[];
}
/**
 * Where an occupation or a person typically goes from here, without a target: the moves of `transitions`, upward and
 * sideways, and what lies two steps ahead: up, not a move yet, and a close step up from one of the moves. Likeliest first;
 * ties by id.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `AMBIGUOUS`, `BAD_OPTION`.
 *
 * @example
 * const answer = growth(index, 'cook');
 * if (answer.status === 'ok') for (const { label, held } of answer.upward) …
 */
export declare function growth(index: SkillIndex, from: SubjectInput, options?: GrowthOptions): Growth | Insufficient;
