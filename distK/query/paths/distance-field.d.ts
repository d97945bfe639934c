import { type LengthGraph } from './length-graph.ts';
/**
 * Distances to a target, as far as the k shortest paths from a start need them. Scratch arrays are made once per graph
 * and cleared where they were written to.
 */
export declare class DistanceField {
    #private;
    /** No path longer than this is among the k shortest; Infinity where there may be fewer than k. */
    limit: number;
    constructor(graph: LengthGraph);
    /**
     * The distance to the target: exact for every row that a path of at most `limit` from the start passes; at least that
     * for others, Infinity where nothing was found.
     */
    remaining(row: number): number;
    /** The row after `row` on its shortest way to the target; of several the smallest. */
    successor(row: number): number;
    /**
     * Searches from both ends in turn (Nicholson 1966; Pohl 1971) until no path of the k shortest can have a row that
     * neither has settled, then takes the distances to the target on into what the search from the start has settled.
     */
    measure(start: number, target: number, k: number): void;
    /** Makes room for the next target. */
    clear(): void;
}
/** The one field of a graph. */
export declare const fieldOf: (graph: LengthGraph) => DistanceField;
