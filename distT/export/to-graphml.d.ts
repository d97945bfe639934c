import type { AnyGraph } from '../graph/skill-graph.ts';
/**
 * Any graphology graph as GraphML, for yEd, Cytoscape, networkx and igraph: every attribute typed; lists are texts
 * joined by `|`, records of nodes and edges JSON; records of the graph itself are in its JSON alone; an attribute `id` is the
 * key, or `identifier` where it is another. Characters of keys that
 * XML cannot hold are written `_x001B_`. The same graph gives the same bytes.
 *
 * @example
 * await writeFile('esco.graphml', toGraphml(toGraph(catalogue)));
 */
export declare function toGraphml(graph: AnyGraph): string;
