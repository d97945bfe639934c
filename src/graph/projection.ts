import { DirectedGraph, UndirectedGraph } from 'graphology';
import type { AbstractGraph } from 'graphology-types';
import type { SkillIndex } from '../compact/skill-index.ts';
import { askedOf, type Compared, comparedForms, type OptionForms } from '../query/answer/ask.ts';
import { skillScores } from '../query/answer/skill-scores.ts';
import { plainMethod, scorerOf } from '../similarity/method.ts';
import type { Scores } from '../similarity/scores.ts';
import { occupationSubject } from '../similarity/subject.ts';
import { disparities } from './disparity.ts';
import { occupationNodes, skillNodes } from './index-nodes.ts';
import { bestOfEachNode, type ScoredEdges, scoredEdges } from './scored-edges.ts';
import type { OccupationNode, SkillNode } from './skill-graph.ts';
import { nodeKeys } from './to-graph.ts';

/** Which of all scored pairs become edges. Without any of these, every pair with a score above 0. */
export interface ProjectionCut extends Compared {
  /** Leave out scores below; inclusive. */
  readonly minScore?: number | undefined;
  /** Keep an edge that is among the best so many of either end (of its source, if the method is directed). */
  readonly limit?: number | undefined;
  /** Keep an edge whose weight is less likely than this under the disparity filter (Serrano et al. 2009): .05, say. */
  readonly backbone?: number | undefined;
  /** Called with how many of all have been compared. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/**
 * How occupations are compared (default, as for all bulk work: the plain metric of the index), and which pairs become
 * edges. Directed methods give a directed graph.
 */
export type OccupationProjectionOptions = ProjectionCut;

/**
 * How skills are compared (default: the plain metric of the index; methods as in `similarSkills`), and which pairs become
 * edges.
 */
export type SkillProjectionOptions = ProjectionCut;

/** The forms of what a projection may be told. */
export const cutForms: OptionForms<ProjectionCut> = {
  ...comparedForms,
  minScore: 'score',
  limit: 1,
  backbone: [0, 1],
  onProgress: 'function',
};

/** Two concepts of one side, joined. */
export interface ProjectionEdge {
  /** The score. */
  readonly weight: number;
  /** Probability of such a weight by chance under the disparity filter: small is significant. With `backbone` only. */
  readonly disparity?: number;
}

/** A graphology graph of occupations joined by similarity. */
export type OccupationProjection = AbstractGraph<OccupationNode, ProjectionEdge>;
/** A graphology graph of skills joined by similarity. */
export type SkillProjection = AbstractGraph<SkillNode, ProjectionEdge>;

/**
 * Occupations joined by their similarity, as a graphology graph; every occupation is a node.
 *
 * @throws SkillGraphError `BAD_OPTION`.
 *
 * @example
 * const backbone = occupationProjection(index, { backbone: 0.01 });
 */
export function occupationProjection(
  index: SkillIndex,
  options: OccupationProjectionOptions = {},
): OccupationProjection {
  const cut = askedOf(index, options, cutForms);
  const { method = plainMethod(index), weighting, minScore = Number.NEGATIVE_INFINITY } = cut;
  const scorer = scorerOf(index, method, weighting);
  const edges = scoredEdges(index.occupationCount, !method.symmetric, minScore, (row) => {
    cut.onProgress?.(row + 1, index.occupationCount);
    const subject = occupationSubject(index, row);
    return scorer.hasEvidence(subject) ? scorer.scores(subject) : nothing;
  });
  return projection(occupationNodes(index), edges, cut);
}

/**
 * Skills joined by how often they are asked for together, as a graphology graph; every skill is a node.
 *
 * @throws SkillGraphError `BAD_OPTION`; `UNSUPPORTED` for a method that compares occupations only.
 */
export function skillProjection(index: SkillIndex, options: SkillProjectionOptions = {}): SkillProjection {
  const cut = askedOf(index, options, cutForms);
  const { method = plainMethod(index), weighting, minScore = Number.NEGATIVE_INFINITY } = cut;
  const edges = scoredEdges(index.skillCount, !method.symmetric, minScore, (row) => {
    cut.onProgress?.(row + 1, index.skillCount);
    return skillScores(index, method, weighting, row) ?? nothing;
  });
  return projection(skillNodes(index), edges, cut);
}

const nothing: Scores = {
  count: 0,
  rows: /* @__PURE__ */ new Uint32Array(0),
  scores: /* @__PURE__ */ new Float64Array(0),
};

function projection<Node extends OccupationNode | SkillNode>(
  nodes: readonly Node[],
  edges: ScoredEdges,
  { limit, backbone }: ProjectionCut,
): AbstractGraph<Node, ProjectionEdge> {
  const best = limit === undefined ? null : bestOfEachNode(edges, limit);
  const surprise = backbone === undefined ? null : disparities(edges);
  const graph: AbstractGraph<Node, ProjectionEdge> = edges.directed ? new DirectedGraph() : new UndirectedGraph();
  const keyOf = nodeKeys(nodes.map(({ id }) => id));
  const keys = nodes.map(({ side, id }) => keyOf(side, id));
  for (const [row, node] of nodes.entries()) graph.addNode(keys[row], node);
  for (let edge = 0; edge < edges.scores.length; edge++) {
    if (best?.[edge] === 0 || (surprise && surprise[edge]! >= backbone!)) continue;
    graph.addEdgeWithKey(`e${graph.size}`, keys[edges.from[edge]!], keys[edges.to[edge]!], {
      weight: edges.scores[edge]!,
      ...(surprise ? { disparity: surprise[edge]! } : {}),
    });
  }
  return graph;
}
