import { UndirectedGraph } from 'graphology';
import { carriedIssues } from '../catalogue/graph-facts.ts';
import type { Side } from '../catalogue/graph-form.ts';
import {
  type Catalogue,
  type Concept,
  type Group,
  type Occupation,
  requirementKinds,
  type Skill,
} from '../catalogue/types.ts';
import { catalogueOf } from '../compact/catalogue-of.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { SkillGraphError, shown } from '../errors.ts';
import { checkData } from './check-graph.ts';
import type {
  ConceptTexts,
  GraphView,
  GroupRecord,
  OccupationNode,
  RequirementEdge,
  SkillGraph,
  SkillGraphAttributes,
  SkillNode,
} from './skill-graph.ts';

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
export function toGraph(data: Catalogue | SkillIndex): SkillGraph {
  checkData(data);
  const view = graphView(data);
  const graph: SkillGraph = new UndirectedGraph();
  graph.replaceAttributes(view.getAttributes());
  for (const { node, attributes } of view.nodeEntries()) graph.addNode(node, attributes);
  // Keys of our own: graphology's automatic ones count the process's graphs, so the same data would differ.
  for (const { edge, source, target, attributes } of view.edgeEntries())
    graph.addUndirectedEdgeWithKey(edge, source, target, attributes);
  return graph;
}

/** A classification's graph as it is read through, of which nothing is kept: for writing one that is not worked on. */
interface ClassificationView extends GraphView {
  getAttributes(): SkillGraphAttributes;
  nodeEntries(): Iterable<{ readonly node: string; readonly attributes: OccupationNode | SkillNode }>;
  edgeEntries(): Iterable<{
    readonly edge: string;
    readonly attributes: RequirementEdge;
    readonly source: string;
    readonly target: string;
  }>;
}

/** The nodes and edges of {@link toGraph}, in its order, without making the graph. */
export function graphView(data: Catalogue | SkillIndex): ClassificationView {
  const catalogue = 'meta' in data ? catalogueOf(data) : data;
  const { occupations, skills, requirements } = catalogue;
  const keyOf = nodeKeys([...occupations, ...skills].map(({ id }) => id));
  const sources = occupations.map((occupation) => keyOf('occupation', occupation.id));
  const targets = skills.map((skill) => keyOf('skill', skill.id));
  const unstated = requirementKinds.map((_, kind) => requirementEdge(kind));
  return {
    type: 'undirected',
    order: occupations.length + skills.length,
    size: requirements.length,
    getAttributes: () => graphAttributes(catalogue),
    *nodeEntries() {
      for (const [row, occupation] of occupations.entries())
        yield { node: sources[row]!, attributes: occupationNode(occupation) };
      for (const [row, skill] of skills.entries()) yield { node: targets[row]!, attributes: skillNode(skill) };
    },
    *edgeEntries() {
      const { occupation, skill, kind, importance, level } = requirements;
      for (let edge = 0; edge < requirements.length; edge++)
        yield {
          edge: `e${edge}`,
          source: sources[occupation[edge]!]!,
          target: targets[skill[edge]!]!,
          attributes:
            importance || level
              ? requirementEdge(kind[edge]!, importance?.[edge], level?.[edge])
              : unstated[kind[edge]!]!,
        };
    },
    isDirected: () => false,
  };
}

/** Key of a skill whose id is also an occupation's; begun so once more where that key is itself an id. */
export function skillKey(id: string): string {
  if (typeof id !== 'string') throw new SkillGraphError('BAD_INPUT', `An id is a text, not ${shown(id)}.`);
  return `skill:${id}`;
}

/**
 * Keys of nodes: their ids, or a word for the side before it where the id is taken, or is one that every JavaScript object
 * has (`constructor`, `__proto__`): graphology would take that for a neighbour that is there already.
 */
export function nodeKeys(ids: Iterable<string>): (side: Side, id: string) => string {
  const taken = new Set<string>();
  const all = new Set(ids);
  return (side, id) => {
    let key = id;
    while (taken.has(key) || key in Object.prototype || (key !== id && all.has(key)))
      key = side === 'skill' ? skillKey(key) : `occupation:${key}`;
    taken.add(key);
    return key;
  };
}

function graphAttributes(catalogue: Catalogue): SkillGraphAttributes {
  const { source, language, languages, groups, skillRelations, lens, furtherSources } = catalogue;
  const issues = carriedIssues(catalogue);
  return {
    ...source,
    language,
    ...(languages.length < 2 ? {} : { languages }),
    ...(groups.length === 0 ? {} : { groups: groups.map(groupRecord) }),
    ...(skillRelations.length === 0 ? {} : { skillRelations }),
    ...(lens === undefined ? {} : { lens }),
    ...(furtherSources === undefined ? {} : { furtherSources }),
    ...(issues.length === 0 ? {} : { issues }),
  };
}

function occupationNode(occupation: Occupation): OccupationNode {
  const { groupCode, level, attributes } = occupation;
  return {
    side: 'occupation',
    ...named(occupation),
    ...(groupCode === undefined ? {} : { groupCode }),
    ...(level === undefined ? {} : { level }),
    tags: occupation.tags,
    ...texts(occupation),
    ...(attributes.length === 0 ? {} : { attributes }),
  };
}

function skillNode(skill: Skill): SkillNode {
  const { type, reuseLevel, layer, tags } = skill;
  return { side: 'skill', ...named(skill), type, reuseLevel, layer, tags, ...texts(skill) };
}

function groupRecord(group: Group): GroupRecord {
  const { pillar, tags } = group;
  return { pillar, ...named(group), ...(tags.length === 0 ? {} : { tags }), ...texts(group) };
}

function named({ id, label, code }: Concept): { readonly id: string; readonly label: string; readonly code?: string } {
  return { id, label, ...(code === undefined ? {} : { code }) };
}

/** What is there of texts, further labels and hierarchy. */
function texts(concept: Concept): ConceptTexts {
  const { altLabels, hiddenLabels, description, scopeNote, broader, translations } = concept;
  return {
    ...(altLabels.length === 0 ? {} : { altLabels }),
    ...(hiddenLabels === undefined ? {} : { hiddenLabels }),
    ...(description === undefined ? {} : { description }),
    ...(scopeNote === undefined ? {} : { scopeNote }),
    ...(broader.length === 0 ? {} : { broader }),
    ...(Object.keys(translations).length === 0 ? {} : { translations }),
  };
}

function requirementEdge(kind: number, importance = Number.NaN, level = Number.NaN): RequirementEdge {
  return {
    kind: requirementKinds[kind]!,
    weight: Number.isNaN(importance) ? 1 : importance,
    ...(Number.isNaN(importance) ? {} : { importance }),
    ...(Number.isNaN(level) ? {} : { level }),
  };
}
