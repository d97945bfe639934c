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
export function withSafeSize(given: AnyGraph, weight = 1): Padding {
  const graph = withSafeKeys(given);
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

/** Values of the nodes that were there before padding, by the keys they had, each divided by `divisor`. */
export function withoutPadding(values: Readonly<Record<string, number>>, divisor = 1): Record<string, number> {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([key]) => !paddingKeys.includes(key))
      .map(([key, value]) => [key === safeKey ? unsafeKey : key, value / divisor]),
  );
}

/** The one key that graphology's libraries lose, because they write results into plain objects by key. */
const unsafeKey = '__proto__';
const safeKey = '\u0000__proto__';

/** The graph, or a copy in which a node called `__proto__` is called otherwise; {@link withoutPadding} turns it back. */
export function withSafeKeys(graph: AnyGraph): AnyGraph {
  if (!graph.hasNode(unsafeKey)) return graph;
  const { nodes, ...rest } = graph.export();
  const copy = graph.nullCopy();
  // Such a node stands alone: graphology can join it to nothing.
  copy.import({
    ...rest,
    nodes: nodes.map((node) => (node.key === unsafeKey ? { ...node, key: safeKey } : node)),
  });
  return copy;
}
