import type { SkillIndex } from '../../compact/skill-index.ts';
import type { OptionForms } from '../answer/ask.ts';
import { type ConceptRef } from '../answer/concept-ref.ts';
import { type Insufficient } from '../answer/insufficient.ts';
import { type SubjectInput, type SubjectRef } from '../answer/subject-input.ts';
import type { MoveDirection } from '../move/direction.ts';
import { type MoveOptions, type MoveRules } from '../move/move-rules.ts';
import { type MoveAsked } from '../move/move-view.ts';
import { type Standing } from '../move/standing.ts';
import { type UnlockGaps } from './unlock-gaps.ts';
/** What counts as open, and what may be opened. */
export interface OpeningOptions extends MoveOptions {
    /** Share held from which on an occupation is open, 0–1; inclusive. Default: what kindred occupations hold of each other. */
    readonly threshold?: number | undefined;
    /** Only occupations that are already this share of the way to the threshold, 0–1. */
    readonly reach?: number | undefined;
    /** Any occupation, whether or not it is a move: what a skill opens by what is held alone. Default false. */
    readonly any?: boolean | undefined;
}
export declare const openingForms: OptionForms<OpeningOptions>;
/** From which share on an occupation is open, and where that comes from. */
export interface OpenFrom {
    /** 0–1, inclusive. */
    readonly value: number;
    readonly from: 'kindred' | 'given';
}
/** How a question about openings was asked. */
export interface OpeningAsked extends MoveAsked {
    readonly threshold: OpenFrom;
    readonly reach: number;
    readonly any: boolean;
}
/** An occupation that a skill opens. */
export interface Unlocked extends ConceptRef {
    /** Share held with the skill; without it, `before`. */
    readonly score: number;
    readonly before: number;
    /** How alike it is to the start, and where it leads. */
    readonly likeness: number;
    readonly direction?: MoveDirection;
}
/** A question about openings at work. */
export interface Openings {
    readonly rules: MoveRules;
    readonly standing: Standing;
    readonly ref: SubjectRef;
    readonly asked: OpeningAsked;
    readonly gaps: UnlockGaps;
    /** Candidates open already, and those within reach that are not. */
    readonly open: number;
    readonly closed: number;
    readonly view: (row: number, held: number) => Unlocked;
}
/**
 * What may be opened: the moves of the subject that are not down, or with `any` every occupation. Likeness is that of the
 * start: who learns a skill comes from where they come from.
 */
export declare function openingsOf(index: SkillIndex, input: SubjectInput, options: OpeningOptions, reachOfAny: number): Openings | Insufficient;
