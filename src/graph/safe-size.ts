import type { AnyGraph } from './skill-graph.ts';

/** Sizes at which graphology-indices 0.17 stores its last offset in an array one bit too narrow for it. */
const faultySizes: ReadonlySet<number> = /* @__PURE__ */ new Set([2 ** 8, 2 ** 16]);

/** Nodes that {@link withSafeSize} may add. */
export interface Padding {
  readonly graph: AnyGraph;
  /** Nodes of the original graph over nodes of this one: what shares of a whole have to be divided by. */
  readonly share: number;
  readonly padded: boolean;
}

const paddingKeys = ['\u0000padding 1', '\u0000padding 2'];

/**
 * The graph itself, or, where its summed degree is 256 or 65,536, a copy with two more nodes that are joined to each
 * other only: graphology-indices 0.17 would lose the last node's neighbours. `weight` is given to the extra edges.
 */
export function withSafeSize(graph: AnyGraph, weight = 1): Padding {
  const size = graph.directedSize + 2 * graph.undirectedSize;
  const louvainSize = 2 * (graph.size - graph.selfLoopCount);
  if (!faultySizes.has(size) && !faultySizes.has(louvainSize)) return { graph, share: 1, padded: false };
  const copy = graph.copy();
  for (const key of paddingKeys) copy.addNode(key);
  const [a, b] = paddingKeys;
  if (copy.type === 'directed') {
    copy.addDirectedEdge(a, b, { weight });
    copy.addDirectedEdge(b, a, { weight });
  } else copy.addUndirectedEdge(a, b, { weight });
  return { graph: copy, share: graph.order / copy.order, padded: true };
}

/** Values of the nodes that were there before padding, each divided by `divisor`. */
export function withoutPadding(values: Readonly<Record<string, number>>, divisor = 1): Record<string, number> {
  const kept: Record<string, number> = {};
  for (const key in values) if (!paddingKeys.includes(key)) kept[key] = values[key]! / divisor;
  return kept;
}
