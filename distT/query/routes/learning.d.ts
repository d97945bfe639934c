import type { SkillIndex } from '../../compact/skill-index.ts';
import type { Subject } from '../../similarity/subject.ts';
import { type Weighting } from '../../similarity/weighting.ts';
import type { Needed } from '../move/needed.ts';
import { type RouteGraph, type WeightGrid } from './route-graph.ts';
/**
 * What is learnt on routes, in pieces that are held or not: skills themselves where they are there or not, and for ratings
 * the steps of each skill between the median and what is asked for, so that what one stop teaches counts at the next.
 */
export interface Learning {
    readonly needed: Needed;
    /** What every piece weighs. */
    readonly grid: WeightGrid;
    /** The pieces an occupation needs, ascending. */
    readonly piecesOf: (row: number) => ArrayLike<number>;
    /** The skill that a piece is, or is a step of. */
    readonly skillOf: (piece: number) => number;
    /** What a subject brings: an occupation everything its people hold, a profile what it lists. */
    readonly heldBy: (subject: Subject) => readonly number[];
}
/**
 * The learning of one kind of statement. A skill weighs the same for everybody: for sets the weighting is asked once per
 * skill, as an essential requirement of an occupation of average size; weights and ratings state what they weigh.
 *
 * @throws SkillGraphError `BAD_WEIGHT` where the weighting gives a negative or no number.
 */
export declare function learningOf(index: SkillIndex, needed: Needed, weighting?: Weighting): Learning;
/** Which occupations a route may pass: what is learnt on it beyond `known` weighs at most `most`, in grid steps. */
export interface Passable {
    /** 1 where a row may be a stop. */
    readonly allowed: Uint8Array;
    /** The target and what must be passed: kept whatever they ask for. */
    readonly always: readonly number[];
    /** Pieces that are held, and those that are learnt anyway. */
    readonly known: Iterable<number>;
    readonly most: number;
}
/**
 * Who needs what among the occupations that a route may pass, the others needing nothing: these are few, and laying them out
 * takes less than laying out all of them once.
 */
export declare function routeGraphAmong({ grid, piecesOf }: Learning, { allowed, always, known, most }: Passable): RouteGraph;
