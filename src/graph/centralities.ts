import { SkillGraphError } from '../errors.ts';
import { checkedOptions, type OptionForms } from '../query/answer/ask.ts';
import { checkGraph } from './check-graph.ts';
import { betweennessOf, closenessOf, eigenvectorOf, hitsOf, pagerankOf } from './graphology-metrics.ts';
import { withoutPadding, withSafeKeys, withSafeSize } from './safe-size.ts';
import type { AnyGraph } from './skill-graph.ts';
import { checkedWeight, edgeWeight, weighedGraph } from './weighed-graph.ts';

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
export const degree: Centrality = (graph, options) => {
  checked(graph, options);
  return valuesOf(graph, (node) => graph.degree(node));
};

/** Sum of the weights of a node's edges (strength). */
export const weightedDegree: Centrality = (graph, options) => {
  const { weight } = checked(graph, options);
  if (weight === null) return degree(graph);
  return valuesOf(graph, (node) => {
    let sum = 0;
    graph.forEachEdge(node, (edge, attributes) => {
      sum += edgeWeight(edge, attributes, weight, Number.NEGATIVE_INFINITY);
    });
    return sum;
  });
};

/** The stationary share of a random walk that restarts with probability .15 (Page et al. 1999). Sums to 1. */
export const pagerank: Centrality = (graph, options) => {
  const asked = checked(graph, options);
  if (graph.order === 0) return {};
  const safe = withSafeSize(weighedGraph(graph, asked.weight));
  const run = () => pagerankOf(safe.graph, iterative(asked, safe.graph.order));
  return withoutPadding(converging('pagerank', run), safe.share);
};

/** The share of shortest paths between two other nodes that pass through a node (Freeman 1977), by Brandes (2001). Edges count 1. */
export const betweenness: Centrality = (graph, options) => {
  checked(graph, options);
  if (graph.order === 0) return {};
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
export const closeness: Centrality = (graph, options) => {
  checked(graph, options);
  if (graph.order === 0) return {};
  const safe = withSafeSize(graph);
  const others = Math.max(1, graph.order - 1);
  return withoutPadding(closenessOf(safe.graph, { wassermanFaust: true }), others / (safe.graph.order - 1 || 1));
};

/** Entries of the leading eigenvector of the adjacency matrix (Bonacich 1972), scaled to length 1. */
export const eigenvector: Centrality = (graph, options) => {
  const asked = checked(graph, options);
  if (graph.order === 0) return {};
  const safe = withSafeSize(weighedGraph(graph, asked.weight));
  const values = withoutPadding(
    converging('eigenvector', () => eigenvectorOf(safe.graph, iterative(asked, safe.graph.order))),
  );
  if (!safe.padded) return values;
  return withoutPadding(values, Math.hypot(...Object.values(values)));
};

/** Hub scores of HITS (Kleinberg 1999). Sum to 1; 0 throughout where nothing is joined. On an undirected graph, equal to the authorities. */
export const hubs: Centrality = (graph, options) => hits('hubs', graph, options);

/** Authority scores of HITS (Kleinberg 1999). Sum to 1; 0 throughout where nothing is joined. */
export const authorities: Centrality = (graph, options) => hits('authorities', graph, options);

function hits(which: 'hubs' | 'authorities', graph: AnyGraph, options?: CentralityOptions): CentralityValues {
  const asked = checked(graph, options);
  const joined = weighedGraph(graph, asked.weight);
  if (joined.size === 0) return valuesOf(graph, () => 0);
  return withoutPadding(converging(which, () => hitsOf(withSafeKeys(joined), iterative(asked))[which]));
}

function valuesOf(graph: AnyGraph, value: (node: string) => number): CentralityValues {
  return Object.fromEntries(graph.mapNodes((node) => [node, value(node)]));
}

type Asked = Required<{ [Name in keyof CentralityOptions]: Exclude<CentralityOptions[Name], undefined> }>;

/** @throws SkillGraphError `BAD_INPUT` for what is no graph, `BAD_OPTION`. */
function checked(graph: AnyGraph, options: CentralityOptions = {}): Asked {
  checkGraph(graph);
  const { weight, ...rest } = checkedWeight(options);
  const { tolerance = 1e-9, maxIterations = 1000 } = checkedOptions(rest, forms);
  return { weight, tolerance, maxIterations };
}

const forms: OptionForms<Omit<CentralityOptions, 'weight'>> = {
  tolerance: [Number.MIN_VALUE, Number.MAX_VALUE],
  maxIterations: 1,
};

/** Options in graphology's words; pagerank and eigenvector mean the tolerance per node, HITS in all. */
function iterative(
  { weight, tolerance, maxIterations }: Asked,
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
