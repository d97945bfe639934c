import { checkObject } from '../catalogue/options.ts';
import { SkillGraphError, shown } from '../errors.ts';
import type { AnyGraph } from './skill-graph.ts';

/**
 * The graph as measures by weight see it: an edge of weight 0 joins nothing. Edges without the attribute weigh 1.
 *
 * @throws SkillGraphError `BAD_WEIGHT` for a weight that is no finite number of at least 0.
 */
export function weighedGraph(graph: AnyGraph, weight: string | null): AnyGraph {
  if (weight === null) return graph;
  const weightless = graph.filterEdges((edge, attributes) => edgeWeight(edge, attributes, weight) === 0);
  if (weightless.length === 0) return graph;
  const copy = graph.copy();
  for (const edge of weightless) copy.dropEdge(edge);
  return copy;
}

/** What an edge weighs: a finite number of at least `least`. @throws SkillGraphError `BAD_WEIGHT`. */
export function edgeWeight(
  edge: string,
  attributes: Readonly<Record<string, unknown>>,
  name: string,
  least = 0,
): number {
  const weight = attributes[name] ?? 1;
  if (typeof weight === 'number' && weight >= least && Number.isFinite(weight)) return weight;
  throw new SkillGraphError(
    'BAD_WEIGHT',
    `The attribute "${name}" of edge "${edge}" is ${shown(weight)}; weights are finite numbers${least === 0 ? ' of at least 0' : ''}. Name another attribute with the option weight, or null to count every edge 1.`,
  );
}

/**
 * Options whose weight is settled: the attribute that is read, or null for none.
 *
 * @throws SkillGraphError `BAD_OPTION` for a weight that is neither the name of an attribute nor null.
 */
export function checkedWeight<Options extends { readonly weight?: string | null | undefined }>(
  options: Options,
): Omit<Options, 'weight'> & { readonly weight: string | null } {
  checkObject(options, '{ weight: null }');
  const { weight = 'weight' } = options;
  if (weight === null || typeof weight === 'string') return { ...options, weight };
  throw new SkillGraphError(
    'BAD_OPTION',
    `The option weight is ${shown(weight)}; give the name of an edge attribute, or null to count every edge 1.`,
  );
}
