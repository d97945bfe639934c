import type { RouteGraph } from './route-graph.ts';

/** Adds, for every occupation, the weight of those of its needs that are among the skills. */
export function addHeldWeights(graph: RouteGraph, skills: Iterable<number>, into: Float64Array): Float64Array {
  const { needOffsets, needers, weights } = graph;
  for (const skill of skills) {
    const weight = weights[skill]!;
    for (let i = needOffsets[skill]!; i < needOffsets[skill + 1]!; i++) into[needers[i]!]! += weight;
  }
  return into;
}
