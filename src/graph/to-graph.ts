import { UndirectedGraph } from 'graphology';
import { carriedIssues } from '../catalogue/graph-facts.ts';
import type { Side } from '../catalogue/graph-form.ts';
import {
  type Catalogue,
  type Concept,
  type Group,
  type Occupation,
  type RequirementTable,
  requirementKinds,
  type Skill,
} from '../catalogue/types.ts';
import { catalogueOf, conceptsOf } from '../compact/catalogue-of.ts';
import { once } from '../compact/derived.ts';
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
  const view = viewOf('meta' in data ? catalogueOf(data) : data);
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

/**
 * The nodes and edges of {@link toGraph}, in its order, without making the graph, nor a catalogue of an index. Of itself it
 * says where it is from, and no more where it is an index.
 */
export function graphView(data: Catalogue | SkillIndex): GraphView {
  return 'meta' in data ? viewOfIndex(data) : viewOf(data);
}

function viewOf(catalogue: Catalogue): ClassificationView {
  const { occupations, skills, requirements } = catalogue;
  return viewOfParts({
    occupationIds: occupations.map(({ id }) => id),
    skillIds: skills.map(({ id }) => id),
    requirements,
    occupation: (row) => occupations[row]!,
    skill: (row) => skills[row]!,
    attributes: () => graphAttributes(catalogue),
  });
}

function viewOfIndex(index: SkillIndex): ClassificationView {
  const { offsets, targets, kinds, importance, levels } = index.requirements;
  const occupation = new Uint32Array(targets.length);
  for (let row = 0; row < index.occupationCount; row++) occupation.fill(row, offsets[row], offsets[row + 1]);
  return viewOfParts({
    ...conceptsOf(index),
    occupationIds: index.occupations.ids.all(),
    skillIds: index.skills.ids.all(),
    requirements: { length: targets.length, occupation, skill: targets, kind: kinds, importance, level: levels },
    attributes: () => ({ ...index.meta.source, language: index.meta.language }),
  });
}

interface Parts {
  readonly occupationIds: readonly string[];
  readonly skillIds: readonly string[];
  readonly requirements: Pick<RequirementTable, 'length' | 'occupation' | 'skill' | 'kind' | 'importance' | 'level'>;
  readonly occupation: (row: number) => Described<Occupation>;
  readonly skill: (row: number) => Described<Skill>;
  readonly attributes: () => SkillGraphAttributes;
}

function viewOfParts({ occupationIds, skillIds, requirements, ...parts }: Parts): ClassificationView {
  const { sources, targets } = endKeys(occupationIds, skillIds);
  const unstated = requirementKinds.map((_, kind) => requirementEdge(kind));
  // Read more than once: what they may say has to be declared before they are written.
  const nodes = once(() => [
    ...sources.map((node, row) => ({ node, attributes: occupationNode(parts.occupation(row)) })),
    ...targets.map((node, row) => ({ node, attributes: skillNode(parts.skill(row)) })),
  ]);
  return {
    type: 'undirected',
    order: sources.length + targets.length,
    size: requirements.length,
    getAttributes: parts.attributes,
    nodeEntries: nodes,
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

/** Made by itself, so that what it takes to tell keys apart is not kept as long as they are. */
function endKeys(
  occupationIds: readonly string[],
  skillIds: readonly string[],
): { readonly sources: readonly string[]; readonly targets: readonly string[] } {
  const keyOf = nodeKeys([...occupationIds, ...skillIds]);
  return {
    sources: occupationIds.map((id) => keyOf('occupation', id)),
    targets: skillIds.map((id) => keyOf('skill', id)),
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

/** A concept whose empty lists may be left out. */
type Described<Full extends Concept> = Pick<Full, 'id' | 'label' | Exclude<keyof Full, keyof Concept | 'attributes'>> &
  Partial<Full> &
  Pick<Full, 'tags'>;

function occupationNode(occupation: Described<Occupation>): OccupationNode {
  const { groupCode, level, attributes } = occupation;
  return {
    side: 'occupation',
    ...named(occupation),
    ...(groupCode === undefined ? {} : { groupCode }),
    ...(level === undefined ? {} : { level }),
    tags: occupation.tags,
    ...texts(occupation),
    ...(attributes === undefined || attributes.length === 0 ? {} : { attributes }),
  };
}

function skillNode(skill: Described<Skill>): SkillNode {
  const { type, reuseLevel, layer, tags } = skill;
  return { side: 'skill', ...named(skill), type, reuseLevel, layer, tags, ...texts(skill) };
}

function groupRecord(group: Group): GroupRecord {
  const { pillar, tags } = group;
  return { pillar, ...named(group), ...(tags.length === 0 ? {} : { tags }), ...texts(group) };
}

function named({ id, label, code }: Pick<Concept, 'id' | 'label' | 'code'>): {
  readonly id: string;
  readonly label: string;
  readonly code?: string;
} {
  return { id, label, ...(code === undefined ? {} : { code }) };
}

/** What is there of texts, further labels and hierarchy. */
function texts(concept: Partial<Concept>): ConceptTexts {
  const { altLabels = [], hiddenLabels, description, scopeNote, broader = [], translations = {} } = concept;
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
