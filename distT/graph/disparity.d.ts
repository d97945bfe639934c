import type { ScoredEdges } from './scored-edges.ts';
/**
 * How surprising the weight of each edge is: the probability (0–1) that an end with its number of edges, had it spread
 * its strength over them at random, would give one of them this much or more; the smaller of both ends. With k edges
 * and a share p of the strength, (1 − p)^(k − 1). An end with a single edge says nothing (1).
 *
 * Serrano, Boguñá & Vespignani, "Extracting the multiscale backbone of complex weighted networks", PNAS 106 (2009).
 */
export declare function disparities({ nodeCount, directed, from, to, scores }: ScoredEdges): Float64Array;
