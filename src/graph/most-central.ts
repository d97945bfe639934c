import type { Side } from '../catalogue/graph-form.ts';
import { checkCount, checkObject } from '../catalogue/options.ts';
import { SkillGraphError, shown } from '../errors.ts';
import { type Centrality, type CentralityOptions, pagerank } from './centralities.ts';
import { checkGraph } from './check-graph.ts';
import type { AnyGraph } from './skill-graph.ts';

/** Which nodes are ranked, and how many are returned. */
export interface MostCentralOptions extends CentralityOptions {
  /** How many to return. Default 10. */
  readonly limit?: number | undefined;
  /** Only nodes of this side. */
  readonly side?: Side | undefined;
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
 * @throws SkillGraphError `BAD_INPUT` for what is no graph or no measure, `BAD_OPTION`, `BAD_WEIGHT`.
 *
 * @example
 * mostCentral(toGraph(catalogue), pagerank, { side: 'skill', limit: 5 });
 */
export function mostCentral(
  graph: AnyGraph,
  centrality: Centrality = pagerank,
  options: MostCentralOptions = {},
): CentralNode[] {
  checkGraph(graph);
  if (typeof centrality !== 'function')
    throw new SkillGraphError(
      'BAD_INPUT',
      `A measure is ${shown(centrality)}; give one such as pagerank (a value, not its name).`,
    );
  checkObject(options, '{ limit: 5 }');
  const { limit = 10, side, ...rest } = options;
  checkCount('limit', limit);
  if (side !== undefined && side !== 'occupation' && side !== 'skill')
    throw new SkillGraphError('BAD_OPTION', `The option side is ${shown(side)}; give occupation or skill.`);
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
