import type { RouteGraph } from './route-graph.ts';
import type { RouteQuestion } from './route-question.ts';
/** A set of stops in its best order. */
export interface StopOrder {
    readonly stops: readonly number[];
    /** The lowest coverage on it, the hop to the target included. */
    readonly hardest: number;
}
/** What becomes of a set of stops. */
export interface StopOrders {
    /**
     * The order whose hardest hop before the target is easiest; among equals the lexicographically smallest by row. Null
     * where no order passes every gate.
     */
    readonly best: (set: readonly number[]) => StopOrder | null;
    /**
     * Whether some stops of the set could be left out and the hardest hop be no harder: the route without them costs no
     * more and has fewer steps, so that the set is beaten by a part of itself. `via` stops are never left out.
     */
    readonly beatenByPart: (set: readonly number[], hardest: number) => boolean;
}
/** Orders for one question; answers about parts are remembered. */
export declare function createStopOrders(graph: RouteGraph, question: RouteQuestion, gates: Float64Array): StopOrders;
