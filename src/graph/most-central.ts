import { checkCount } from '../query/answer/options.ts';
import { type Centrality, type CentralityOptions, pagerank } from './centralities.ts';
import type { Side } from './from-graph.ts';
import type { AnyGraph } from './skill-graph.ts';

/** Which nodes are ranked, and how many are returned. */
export interface MostCentralOptions extends CentralityOptions {
  /** How many to return. Default 10. */
  readonly limit?: number;
  /** Only nodes of this side. */
  readonly side?: Side;
}

/** A node with its centrality. */
export interface CentralNode {
  readonly id: string;
  readonly label: string;
  readonly score: number;
}

/**
 * The most central nodes of a graph: score descending, then id ascending.
 *
 * @example
 * mostCentral(toGraph(catalogue), pagerank, { side: 'skill', limit: 5 });
 */
export function mostCentral(
  graph: AnyGraph,
  centrality: Centrality = pagerank,
  options: MostCentralOptions = {},
): CentralNode[] {
  const { limit = 10, side, ...rest } = options;
  checkCount('limit', limit);
  const values = centrality(graph, rest);
  return graph
    .filterNodes((_, attributes) => side === undefined || attributes['side'] === side)
    .map((key): CentralNode => {
      const { id = key, label = key } = graph.getNodeAttributes(key);
      return { id, label, score: values[key]! };
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}
