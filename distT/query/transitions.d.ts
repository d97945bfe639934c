import type { SkillIndex } from '../compact/skill-index.ts';
import { type Alike, type Varied } from './answer/diverse.ts';
import { type Answered, type Insufficient } from './answer/insufficient.ts';
import { type OccupationFilter } from './answer/row-mask.ts';
import { type SubjectInput } from './answer/subject-input.ts';
import type { Direction } from './move/direction.ts';
import type { SubjectEnd } from './move/likeness.ts';
import { type MoveOptions } from './move/move-rules.ts';
import { type BlockedMove, type Move, type MoveAsked } from './move/move-view.ts';
import type { BlockReason } from './move/rule.ts';
/** What counts as a move, and which are returned. */
export interface TransitionsOptions extends MoveOptions, Varied {
    /** How many moves, and how many blocked ones, to return. Default 10. */
    readonly limit?: number | undefined;
    /** Only moves in this direction; blocked ones too. */
    readonly direction?: Direction | undefined;
    /** What ranks: likeness, or counted moves shrunk to it. Default likeness. */
    readonly rankBy?: 'likeness' | 'observed' | undefined;
    /** How many people likeness counts for beside counted moves. Default 50. */
    readonly kappa?: number | undefined;
    /** Only these occupations. */
    readonly among?: OccupationFilter | undefined;
}
/** How many occupations there are to move to (or from), and what becomes of them. */
export interface MoveCounts {
    readonly moves: number;
    readonly up: number;
    readonly sideways: number;
    readonly down: number;
    /** Near ones that are no move, by the first reason. */
    readonly blocked: Readonly<Partial<Record<BlockReason, number>>>;
}
/** The moves from a start, or into a target, with what blocks the nearest others. */
export interface Transitions extends Answered<MoveAsked> {
    readonly counts: MoveCounts;
    /** Likeness descending, then id ascending; in the order of `diverse.trade` where that is asked for. */
    readonly results: readonly (Move & Alike)[];
    /** The most alike of those that are no move, and why. */
    readonly blocked: readonly BlockedMove[];
}
/**
 * Where a subject can go from here: every occupation that is near (the similarity that `similarOccupations` shows), not
 * deeper than one level down nor steeper than one level up, or two where it is close and half of what is needed is held.
 * Ranked by likeness; what is held explains. Direction is told by evidence of level alone.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `AMBIGUOUS`, `BAD_OPTION`, `BAD_INPUT`.
 *
 * @example
 * const answer = transitions(index, 'shop assistant');
 * if (answer.status === 'ok') for (const { label, likeness, holds, direction } of answer.results) …
 */
export declare function transitions(index: SkillIndex, from: SubjectInput, options?: TransitionsOptions): Transitions | Insufficient;
/** {@link transitions} and `feeders`: the same question from both ends. */
export declare function movesFrom(index: SkillIndex, input: SubjectInput, options: TransitionsOptions, end: SubjectEnd): Transitions | Insufficient;
