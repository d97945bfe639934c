import type { Adjacency } from '../compact/skill-index.ts';
/**
 * The leading eigenvector of an undirected graph's adjacency matrix, non-negative, of length 1: power iteration on
 * A + 1, which settles on bipartite graphs too (Bonacich 1972).
 */
export declare function leadingEigenvector({ offsets, targets }: Adjacency, tolerance?: number): Float64Array;
