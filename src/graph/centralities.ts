import { SkillGraphError } from '../errors.ts';
import { betweennessOf, closenessOf, eigenvectorOf, hitsOf, pagerankOf } from './graphology-metrics.ts';
import { withoutPadding, withSafeSize } from './safe-size.ts';
import type { AnyGraph } from './skill-graph.ts';

/** A value for every node, by the node's key. */
export type CentralityValues = Readonly<Record<string, number>>;

/** A measure of how central a node is, as a value: `mostCentral(graph, pagerank)`. */
export type Centrality = (graph: AnyGraph, options?: CentralityOptions) => CentralityValues;

export interface CentralityOptions {
  /** Edge attribute read as weight, for the measures that use one; null counts every edge 1. Default `weight`. */
  readonly weight?: string | null;
  /** Iterative measures stop when one round changes all nodes together by less. Default 1e-9. */
  readonly tolerance?: number;
  /** Default 1,000. */
  readonly maxIterations?: number;
}

/** Number of edges. */
export const degree: Centrality = (graph) => valuesOf(graph, (node) => graph.degree(node));

/** Sum of the weights of a node's edges (strength). */
export const weightedDegree: Centrality = (graph, options = {}) => {
  const { weight = 'weight' } = options;
  if (weight === null) return degree(graph);
  return valuesOf(graph, (node) => {
    let sum = 0;
    graph.forEachEdge(node, (_, attributes) => {
      sum += attributes[weight] ?? 1;
    });
    return sum;
  });
};

/** The stationary share of a random walk that restarts with probability .15 (Page et al. 1999). Sums to 1. */
export const pagerank: Centrality = (graph, options = {}) => {
  const safe = withSafeSize(graph);
  const run = () => pagerankOf(safe.graph, iterative(options, safe.graph.order));
  return withoutPadding(converging('pagerank', run), safe.share);
};

/** The share of shortest paths between two other nodes that pass through a node (Freeman 1977), by Brandes (2001). Edges count 1. */
export const betweenness: Centrality = (graph) => {
  const safe = withSafeSize(graph);
  const pairs = graph.order > 2 ? (graph.order - 1) * (graph.order - 2) : 1;
  return withoutPadding(
    betweennessOf(safe.graph, { getEdgeWeight: null, normalized: false }),
    graph.type === 'undirected' ? pairs / 2 : pairs,
  );
};

/**
 * The inverse of the mean distance to the nodes that can be reached, times the share of nodes that can (Wasserman &
 * Faust 1994), so that parts of a disconnected graph compare. Edges count 1.
 */
export const closeness: Centrality = (graph) => {
  const safe = withSafeSize(graph);
  const others = Math.max(1, graph.order - 1);
  return withoutPadding(closenessOf(safe.graph, { wassermanFaust: true }), others / (safe.graph.order - 1 || 1));
};

/** Entries of the leading eigenvector of the adjacency matrix (Bonacich 1972), scaled to length 1. */
export const eigenvector: Centrality = (graph, options = {}) => {
  const safe = withSafeSize(graph);
  const values = withoutPadding(
    converging('eigenvector', () => eigenvectorOf(safe.graph, iterative(options, safe.graph.order))),
  );
  if (!safe.padded) return values;
  return withoutPadding(values, Math.hypot(...Object.values(values)));
};

/** Hub scores of HITS (Kleinberg 1999). Sum to 1. On an undirected graph, equal to the authorities. */
export const hubs: Centrality = (graph, options = {}) =>
  converging('hubs', () => hitsOf(graph, iterative(options)).hubs);

/** Authority scores of HITS (Kleinberg 1999). Sum to 1. */
export const authorities: Centrality = (graph, options = {}) =>
  converging('authorities', () => hitsOf(graph, iterative(options)).authorities);

function valuesOf(graph: AnyGraph, value: (node: string) => number): CentralityValues {
  return Object.fromEntries(graph.mapNodes((node) => [node, value(node)]));
}

/** Options in graphology's words; pagerank and eigenvector mean the tolerance per node, HITS in all. */
function iterative(
  { weight = 'weight', tolerance = 1e-9, maxIterations = 1000 }: CentralityOptions,
  nodes = 1,
): { getEdgeWeight: string | null; tolerance: number; maxIterations: number } {
  return { getEdgeWeight: weight, tolerance: tolerance / Math.max(1, nodes), maxIterations };
}

function converging<T>(name: string, run: () => T): T {
  try {
    return run();
  } catch (cause) {
    if (!(cause instanceof Error && cause.message.includes('failed to converge'))) throw cause;
    throw new SkillGraphError(
      'BAD_OPTION',
      `${name} does not settle within these iterations; raise maxIterations or tolerance.`,
      { cause },
    );
  }
}
