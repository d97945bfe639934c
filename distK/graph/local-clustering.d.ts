import type { Adjacency } from '../compact/skill-index.ts';
/**
 * The share of a node's pairs of neighbours that are neighbours themselves, 0–1 (Watts & Strogatz 1998); 0 with fewer
 * than two neighbours. Every triangle is found once, from its end of lowest degree.
 */
export declare function localClustering({ offsets, targets }: Adjacency): Float64Array;
