import { checkGraph } from '../graph/check-graph.ts';
import type { AnyGraph } from '../graph/skill-graph.ts';

/**
 * Any graphology graph in graphology's own JSON: `Graph.from(JSON.parse(text))` opens it again.
 *
 * @example
 * await writeFile('esco.json', toJson(toGraph(catalogue)));
 */
export function toJson(graph: AnyGraph): string {
  checkGraph(graph);
  return `${JSON.stringify(graph.export())}\n`;
}
