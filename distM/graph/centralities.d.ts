import type { AnyGraph } from './skill-graph.ts';
/** A value for every node, by the node's key. */
export type CentralityValues = Readonly<Record<string, number>>;
/** A measure of how central a node is, as a value: `mostCentral(graph, pagerank)`. */
export type Centrality = (graph: AnyGraph, options?: CentralityOptions) => CentralityValues;
/** How long what converges may take, and how near it must come. */
export interface CentralityOptions {
    /** Edge attribute read as weight, for the measures that use one; null counts every edge 1. Default `weight`. */
    readonly weight?: string | null | undefined;
    /** Iterative measures stop when one round changes all nodes together by less. Default 1e-9. */
    readonly tolerance?: number | undefined;
    /** Default 1,000. */
    readonly maxIterations?: number | undefined;
}
/** Number of edges. */
export declare const degree: Centrality;
/** Sum of the weights of a node's edges (strength). */
export declare const weightedDegree: Centrality;
/** The stationary share of a random walk that restarts with probability .15 (Page et al. 1999). Sums to 1. */
export declare const pagerank: Centrality;
/** The share of shortest paths between two other nodes that pass through a node (Freeman 1977), by Brandes (2001). Edges count 1. */
export declare const betweenness: Centrality;
/**
 * The inverse of the mean distance to the nodes that can be reached, times the share of nodes that can (Wasserman &
 * Faust 1994), so that parts of a disconnected graph compare. Edges count 1.
 */
export declare const closeness: Centrality;
/** Entries of the leading eigenvector of the adjacency matrix (Bonacich 1972), scaled to length 1. */
export declare const eigenvector: Centrality;
/** Hub scores of HITS (Kleinberg 1999). Sum to 1; 0 throughout where nothing is joined. On an undirected graph, equal to the authorities. */
export declare const hubs: Centrality;
/** Authority scores of HITS (Kleinberg 1999). Sum to 1; 0 throughout where nothing is joined. */
export declare const authorities: Centrality;
