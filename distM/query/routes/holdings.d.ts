import type { RouteGraph } from './route-graph.ts';
import type { RouteQuestion } from './route-question.ts';
/** What a row looks like from where one stands, in grid steps. */
export interface Standing {
    /** Weight of its needed skills that is held. */
    held: number;
    /** Weight of its skills that the target needs and that is not held: what a stop there brings towards the target. */
    gain: number;
    /** Weight of its skills that must not be learnt anyway and is not held: what a stop there costs extra. */
    detour: number;
}
/**
 * What is held, seen from every occupation. `learn` brings every occupation up to date that shares a newly learnt skill;
 * `note` brings none, for when only a few are asked about, with `lookAt`. `forgetAll` goes back to the start. All
 * numbers are whole grid steps, so going back restores them to the bit.
 */
export interface Holdings {
    /** {@link Standing} of every row, after `learn`. */
    readonly held: Float64Array;
    readonly gain: Float64Array;
    readonly detour: Float64Array;
    /** Acquires the needed skills of a row; returns the steps it took. */
    readonly learn: (row: number) => number;
    /** Acquires them without bringing the arrays up to date. */
    readonly note: (row: number) => void;
    /** One row's standing after `note`; the same object each time. */
    readonly lookAt: (row: number) => Standing;
    /** Back to what the start holds. */
    readonly forgetAll: () => void;
}
/** Lays out what the start of the question holds. */
export declare function createHoldings(graph: RouteGraph, question: RouteQuestion): Holdings;
