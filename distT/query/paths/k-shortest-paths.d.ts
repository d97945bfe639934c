import type { LengthGraph, RowPath } from './length-graph.ts';
/**
 * The k shortest paths without loops: length ascending, then lexicographic by row (Yen 1971, with Lawler's rule of 1972:
 * a path is only varied from where it left its parent). Distances to the target are worked out once, no further than the
 * k-th path can reach; along them a variation is mostly one look at the edges of the row where it begins. After `budget`
 * variations the paths found so far are given: the first of all, in their order.
 */
export declare function kShortestPaths(graph: LengthGraph, [from, to]: readonly [from: number, to: number], k: number, budget?: number): {
    readonly paths: readonly RowPath[];
    readonly whole: boolean;
};
