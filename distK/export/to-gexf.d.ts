import type { AnyGraph, GraphView } from '../graph/skill-graph.ts';
/**
 * Any graphology graph as GEXF 1.3, for Gephi: labels, edge weights, typed attributes, and what a layout left behind
 * (`x`, `y`, `size`, `color`) as visualisation data. Characters of keys that XML cannot hold are written `_x001B_`. The
 * same graph gives the same bytes; no date is written.
 *
 * @example
 * await writeFile('esco.gexf', toGexf(toGraph(catalogue)));
 */
export declare function toGexf(graph: AnyGraph): string;
/** The same in pieces of whole lines, made as they are taken: for files larger than one would hold in memory. */
export declare function gexfPieces(graph: GraphView): Generator<string, void, undefined>;
