import type { Side } from '../catalogue/graph-form.ts';
import { type Catalogue } from '../catalogue/types.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import type { GraphView, SkillGraph } from './skill-graph.ts';
/**
 * A classification as a graphology graph: occupations and skills as nodes (`side` tells them apart), requirements as
 * undirected edges from occupation to skill; texts, labels in every language and what stands above as attributes of the
 * nodes, groups, relations between skills, outlook and sources as attributes of the graph. Nothing is lost: `fromGraph`
 * makes the same catalogue of it. For centrality, communities, drawing and exchange; questions are answered faster by an
 * index. A node's key is its id; where a skill and an occupation have the same id, the skill's key is {@link skillKey}, and an id
 * such as `constructor` has its side before it.
 *
 * @throws SkillGraphError `BAD_INPUT` for what is neither a catalogue nor an index.
 *
 * @example
 * const graph = toGraph(catalogue);
 * graph.filterNodes((_, { side }) => side === 'skill').length;
 */
export declare function toGraph(data: Catalogue | SkillIndex): SkillGraph;
/**
 * The nodes and edges of {@link toGraph}, in its order, without making the graph, nor a catalogue of an index. Of itself it
 * says where it is from, and no more where it is an index.
 */
export declare function graphView(data: Catalogue | SkillIndex): GraphView;
/** Key of a skill whose id is also an occupation's; begun so once more where that key is itself an id. */
export declare function skillKey(id: string): string;
/**
 * Keys of nodes: their ids, or a word for the side before it where the id is taken, or is one that every JavaScript object
 * has (`constructor`, `__proto__`): graphology would take that for a neighbour that is there already.
 */
export declare function nodeKeys(ids: Iterable<string>): (side: Side, id: string) => string;
