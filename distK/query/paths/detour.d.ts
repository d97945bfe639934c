import type { DistanceField } from './distance-field.ts';
import { type LengthGraph } from './length-graph.ts';
/** What a way must keep clear of: rows marked {@link PASSED} altogether, those marked {@link BARRED} right after its first. */
export declare const PASSED = 1;
export declare const BARRED = 2;
/**
 * Shortest ways from a row to the target that keep clear of marked rows; of equally short ones the lexicographically
 * smallest. A* (Hart, Nilsson & Raphael 1968) on the distances of a field, which are exact without marks.
 */
export declare class Detour {
    #private;
    /** By row; for the caller to set and to take back. */
    readonly marks: Uint8Array;
    constructor(graph: LengthGraph);
    /** Writes the root and the way on from its last row into `rows`; returns the way's length, Infinity where none is within the limit. */
    find(field: DistanceField, root: readonly number[], target: number, limit: number, rows: number[]): number;
}
/** The one searcher of detours on a graph. */
export declare const detourOf: (graph: LengthGraph) => Detour;
