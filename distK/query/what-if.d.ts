import { type RequirementKind } from '../catalogue/types.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { type ConceptRef } from './answer/concept-ref.ts';
import { type Answered, type Insufficient } from './answer/insufficient.ts';
import { type ProfileSkill, type SubjectInput } from './answer/subject-input.ts';
import { type MoveOptions } from './move/move-rules.ts';
import { type MoveAsked } from './move/move-view.ts';
/** What counts as a move, and how many changes are returned. */
export interface WhatIfOptions extends MoveOptions {
    /** How many changed occupations to return. Default 10. */
    readonly limit?: number | undefined;
    /** What the added skills are to an occupation. Default `rated` where requirements are ratings, else `essential`. */
    readonly kind?: RequirementKind | undefined;
}
/** An occupation of whose needs more is held with the added skills. */
export interface HeldChange extends ConceptRef {
    /** Share held with the added skills. */
    readonly score: number;
    readonly before: number;
    /** score − before. */
    readonly change: number;
    /** How alike it is to the subject, and whether it is a move with the added skills. */
    readonly likeness: number;
    readonly move: boolean;
}
/** What passes a line before and after. */
export interface PassingChange {
    readonly before: number;
    readonly after: number;
    readonly newly: readonly ConceptRef[];
    readonly lost: readonly ConceptRef[];
}
/** What more skills would change. */
export interface WhatIf extends Answered<MoveAsked> {
    readonly added: readonly ConceptRef[];
    /** Those of the added that were there already. */
    readonly alreadyHeld: readonly ConceptRef[];
    /** Occupations one may move to: all that `transitions` lists. */
    readonly moves: PassingChange;
    /** Those of them, not down, of which as much is held as kindred occupations hold of each other: as in `unlocks`. */
    readonly open: PassingChange;
    /** Of how many occupations more is held. */
    readonly changed: number;
    /** Moves first, greatest change first, then id ascending. */
    readonly results: readonly HeldChange[];
}
/**
 * What would change if a subject had more skills: which moves and openings it would gain. Somebody of an occupation who
 * learns more still comes from it: likeness stays, what is held grows, so that the answer agrees with `unlocks`. A profile
 * with more skills is another profile, and is compared as such, so that the answer agrees with `transitions` of it.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `UNKNOWN_SKILL`, `AMBIGUOUS`, `BAD_OPTION`, `BAD_WEIGHT`; `BAD_INPUT` for
 * importance or level where the data state none.
 *
 * @example
 * const answer = whatIf(index, 'shop assistant', ['manage staff']);
 * if (answer.status === 'ok') console.log(answer.open.newly.map(({ label }) => label));
 */
export declare function whatIf(index: SkillIndex, subject: SubjectInput, added: readonly ProfileSkill[], options?: WhatIfOptions): WhatIf | Insufficient;
