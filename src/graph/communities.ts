import { checkedOptions, type OptionForms } from '../query/answer/ask.ts';
import { randomNumbers } from '../similarity/random.ts';
import { checkGraph } from './check-graph.ts';
import { louvainOf } from './graphology-louvain.ts';
import { modularityOf } from './graphology-metrics.ts';
import { withoutPadding, withSafeSize } from './safe-size.ts';
import type { AnyGraph } from './skill-graph.ts';
import { checkedWeight, weighedGraph } from './weighed-graph.ts';

/** What counts as weight, and how fine the communities are. */
export interface CommunitiesOptions {
  /** Edge attribute read as weight; null counts every edge 1. Default `weight`. */
  readonly weight?: string | null | undefined;
  /** Above 1 for more and smaller communities, below for fewer and larger. Default 1. */
  readonly resolution?: number | undefined;
  /** The same seed gives the same communities. Default 1. */
  readonly seed?: number | undefined;
}

/** The forms of what finding communities may be told, but for the weight. */
export const communityForms: OptionForms<Omit<CommunitiesOptions, 'weight'>> = {
  resolution: [Number.MIN_VALUE, Number.MAX_VALUE],
  seed: 'score',
};

/** A graph's nodes, divided. */
export interface Communities {
  /** Keys of the nodes of each community, ascending; the largest community first, then by first key. */
  readonly communities: readonly (readonly string[])[];
  /** How much more of the weight lies inside communities than chance would put there, below 1 (Newman 2006). */
  readonly modularity: number;
}

/**
 * Groups of nodes that are joined more closely to each other than to the rest, by the Louvain method (Blondel et al.
 * 2008), seeded.
 *
 * @throws SkillGraphError `BAD_INPUT` for what is no graph, `BAD_OPTION`, `BAD_WEIGHT`.
 */
export function communities(graph: AnyGraph, options: CommunitiesOptions = {}): Communities {
  checkGraph(graph);
  const { weight, ...rest } = checkedWeight(options);
  const { resolution = 1, seed = 1 } = checkedOptions(rest, communityForms);
  const joined = weighedGraph(graph, weight);
  if (joined.size === 0)
    return {
      communities: graph
        .nodes()
        .sort()
        .map((node) => [node]),
      modularity: 0,
    };
  // Padding nodes are joined by next to nothing, so that the total weight stays what it is.
  const safe = withSafeSize(joined, Number.MIN_VALUE);
  const found = withoutPadding(louvainOf(safe.graph, { getEdgeWeight: weight, resolution, rng: randomNumbers(seed) }));
  const members = new Map<number, string[]>();
  for (const node of graph.nodes().sort()) {
    const community = members.get(found[node]!);
    if (community) community.push(node);
    else members.set(found[node]!, [node]);
  }
  return {
    communities: [...members.values()].sort((a, b) => b.length - a.length || (a[0]! < b[0]! ? -1 : 1)),
    modularity: modularityOf(joined, { getNodeCommunity: (node) => found[node]!, getEdgeWeight: weight, resolution }),
  };
}
