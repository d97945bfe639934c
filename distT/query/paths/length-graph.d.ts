import type { Adjacency } from '../../compact/skill-index.ts';
/** An undirected graph: every edge is listed from both ends, with the same length, and every list shortest edge first. */
export interface LengthGraph {
    readonly edges: Adjacency;
    /** Parallel to `edges.targets`: whole numbers of at least 1, so that lengths add up exactly and no circle is free. */
    readonly lengths: Float64Array;
}
/** How long the longest edge is; 1 where there is none. */
export declare function longestEdge({ lengths }: LengthGraph): number;
/** A path as rows, both ends included, and its length. */
export interface RowPath {
    readonly rows: readonly number[];
    readonly length: number;
}
