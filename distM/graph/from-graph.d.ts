import type { FromGraphOptions } from '../catalogue/graph-form.ts';
import type { Catalogue } from '../catalogue/types.ts';
import type { AnyGraph } from './skill-graph.ts';
/**
 * Anyone's graphology graph as a catalogue: directed or not, multi or not. Edges within one side are left out and
 * reported as issues; parallel edges count once. Of a graph that `toGraph` made, everything comes back: hierarchy, labels
 * and texts in every language, relations, outlook, sources.
 *
 * @throws SkillGraphError `BAD_INPUT` for what is no graph, a node on neither side, an importance that is no number, or
 * groups, relations and the like of a form that `toGraph` does not give them; `EMPTY_CATALOGUE`.
 *
 * @example
 * const catalogue = fromGraph(graph, { side: 'kind', occupation: 'job', skill: 'skill', importance: 'weight' });
 */
export declare function fromGraph(graph: AnyGraph, options?: FromGraphOptions): Catalogue;
