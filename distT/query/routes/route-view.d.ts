import { type ConceptRef } from '../answer/concept-ref.ts';
import type { MoveRules } from '../move/move-rules.ts';
import { type Block, type MoveFacts } from '../move/move-view.ts';
import { type MoveRow, type Standing } from '../move/standing.ts';
import type { Learning } from './learning.ts';
import type { FoundRoute } from './route-question.ts';
/** A skill on a route and what it weighs. */
export interface RouteSkill extends ConceptRef {
    readonly weight: number;
    /** Whether the target needs it too. */
    readonly forTarget: boolean;
}
/** One move of a route. What is held counts all that was learnt before. */
export interface Hop extends MoveFacts {
    /** Weight of what is learnt on this hop. */
    readonly cost: number;
    /** Needed skills not held before: heaviest first, then by id. */
    readonly learnt: readonly RouteSkill[];
    /** How alike it is to the target; 1 for the target itself. */
    readonly towards: number;
    /** Share of what the target needs that is held after the hop. */
    readonly targetHeld: number;
}
/** A way from the start to the target over other occupations; the last hop is the target itself. */
export interface Pathway {
    /** Weight of all that must be learnt: the sum over the hops. */
    readonly cost: number;
    /** The part of `cost` that neither the target nor a `via` needs. */
    readonly detour: number;
    readonly steps: number;
    /** The least likeness of its hops, and the least share held before one. */
    readonly weakestHop: number;
    readonly hardestHop: number;
    readonly hops: readonly Hop[];
}
/** The way without a stop, whether or not it is a move. */
export interface DirectWay extends MoveFacts {
    readonly move: boolean;
    readonly blockedBy: readonly Block[];
    /** Weight of all that must be learnt. */
    readonly cost: number;
    readonly learnt: readonly RouteSkill[];
}
/** What routes of one question have in common. */
export interface RouteScene {
    readonly rules: MoveRules;
    readonly learning: Learning;
    readonly start: Standing;
    readonly target: Standing;
    readonly held: readonly number[];
}
export declare function viewDirect(scene: RouteScene, move: MoveRow): DirectWay;
/** Writes a route out, hop by hop. */
export declare function viewRoute(scene: RouteScene, route: FoundRoute): Pathway;
