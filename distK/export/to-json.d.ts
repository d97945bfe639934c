import type { AnyGraph } from '../graph/skill-graph.ts';
/**
 * Any graphology graph in graphology's own JSON: `Graph.from(JSON.parse(text))` opens it again.
 *
 * @example
 * await writeFile('esco.json', toJson(toGraph(catalogue)));
 */
export declare function toJson(graph: AnyGraph): string;
