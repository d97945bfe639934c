import { UndirectedGraph } from 'graphology';
import { type Catalogue, requirementKinds, type Source } from '../catalogue/types.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { occupationNodes, skillNodes } from './index-nodes.ts';
import type { OccupationNode, RequirementEdge, SkillGraph, SkillGraphAttributes, SkillNode } from './skill-graph.ts';

/**
 * A classification as a graphology graph: occupations and skills as nodes (`side` tells them apart), requirements as
 * undirected edges from occupation to skill. For centrality, communities, drawing and exchange; questions are answered
 * faster by an index. A node's key is its id; where a skill and an occupation have the same id, the skill's key is
 * {@link skillKey}.
 *
 * @example
 * const graph = toGraph(catalogue);
 * graph.filterNodes((_, { side }) => side === 'skill').length;
 */
export function toGraph(data: Catalogue | SkillIndex): SkillGraph {
  const { attributes, occupations, skills, edges } = 'meta' in data ? partsOfIndex(data) : partsOfCatalogue(data);
  const graph: SkillGraph = new UndirectedGraph();
  graph.replaceAttributes(attributes);
  for (const node of occupations) graph.addNode(node.id, node);
  const keys = skills.map(({ id }) => (graph.hasNode(id) ? skillKey(id) : id));
  for (const [row, node] of skills.entries()) graph.addNode(keys[row], node);
  // Keys of our own: graphology's automatic ones count the process's graphs, so the same data would differ.
  for (const { occupation, skill, edge } of edges)
    graph.addUndirectedEdgeWithKey(`e${graph.size}`, occupations[occupation]!.id, keys[skill], edge);
  return graph;
}

/** Key of a skill whose id is also an occupation's. */
export function skillKey(id: string): string {
  return `skill:${id}`;
}

interface Parts {
  readonly attributes: SkillGraphAttributes;
  readonly occupations: readonly OccupationNode[];
  readonly skills: readonly SkillNode[];
  readonly edges: Iterable<{ readonly occupation: number; readonly skill: number; readonly edge: RequirementEdge }>;
}

function partsOfCatalogue({ source, language, occupations, skills, requirements }: Catalogue): Parts {
  return {
    attributes: graphAttributes(source, language),
    occupations: occupations.map(({ id, label, code, groupCode, level, tags }) => ({
      side: 'occupation',
      id,
      label,
      ...(code === undefined ? {} : { code }),
      ...(groupCode === undefined ? {} : { groupCode }),
      ...(level === undefined ? {} : { level }),
      tags,
    })),
    skills: skills.map(({ id, label, code, type, reuseLevel, layer, tags }) => ({
      side: 'skill',
      id,
      label,
      ...(code === undefined ? {} : { code }),
      type,
      reuseLevel,
      layer,
      tags,
    })),
    edges: Array.from({ length: requirements.length }, (_, i) => ({
      occupation: requirements.occupation[i]!,
      skill: requirements.skill[i]!,
      edge: requirementEdge(requirements.kind[i]!, requirements.importance?.[i], requirements.level?.[i]),
    })),
  };
}

function partsOfIndex(index: SkillIndex): Parts {
  const { meta } = index;
  const { offsets, targets, kinds, importance, levels } = index.requirements;
  return {
    attributes: graphAttributes(meta.source, meta.language),
    occupations: occupationNodes(index),
    skills: skillNodes(index),
    edges: Array.from({ length: index.occupationCount }, (_, occupation) => {
      const start = offsets[occupation]!;
      return Array.from(targets.subarray(start, offsets[occupation + 1]), (skill, i) => ({
        occupation,
        skill,
        edge: requirementEdge(kinds[start + i]!, importance?.[start + i], levels?.[start + i]),
      }));
    }).flat(),
  };
}

function graphAttributes(source: Source, language: string): SkillGraphAttributes {
  const { name, version, licence, attribution } = source;
  return {
    name,
    ...(version === undefined ? {} : { version }),
    ...(licence === undefined ? {} : { licence }),
    ...(attribution === undefined ? {} : { attribution }),
    language,
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
