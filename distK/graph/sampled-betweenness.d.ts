import type { Adjacency } from '../compact/skill-index.ts';
/** Betweenness by row, and how far sampling may have moved it. */
export interface SampledBetweenness {
    /** Share of the shortest paths between two others that pass through a node, 0–1. */
    readonly values: Float64Array;
    /** Standard error of each value over the choice of pivots; 0 where every node was a pivot. */
    readonly standardErrors: Float64Array;
    readonly pivots: number;
    readonly exact: boolean;
}
/**
 * Betweenness of the nodes of an undirected graph. Shortest paths start from `pivots` nodes drawn without replacement,
 * and what each adds is scaled up to all `nodes` (Brandes & Pich 2007, accumulation after Brandes 2001); exact when all
 * are pivots.
 */
export declare function sampledBetweenness(graph: Adjacency, nodes: Uint32Array, pivots: number, seed: number, onProgress?: (done: number, total: number) => void): SampledBetweenness;
