import { DirectedGraph, UndirectedGraph } from 'graphology';
import type { AbstractGraph } from 'graphology-types';
import type { SkillIndex } from '../compact/skill-index.ts';
import { checkCount, checkRange } from '../query/answer/options.ts';
import { matrixOf, transposedMatrix } from '../similarity/matrix.ts';
import { defaultWeighting, type Method, plainMethod, scorerOf } from '../similarity/method.ts';
import { jaccard, type Metric } from '../similarity/metric.ts';
import { metricScores } from '../similarity/scores.ts';
import { occupationSubject, rowVector } from '../similarity/subject.ts';
import type { Weighting } from '../similarity/weighting.ts';
import { disparities } from './disparity.ts';
import { occupationNodes, skillNodes } from './index-nodes.ts';
import { bestOfEachNode, type ScoredEdges, scoredEdges } from './scored-edges.ts';
import type { OccupationNode, SkillNode } from './skill-graph.ts';

/** Which of all scored pairs become edges. Without any of these, every pair with a score above 0. */
export interface ProjectionCut {
  readonly weighting?: Weighting;
  /** Leave out scores below; inclusive. */
  readonly minScore?: number;
  /** Keep an edge that is among the best so many of either end (of its source, if the method is directed). */
  readonly topK?: number;
  /** Keep an edge whose weight is less likely than this under the disparity filter (Serrano et al. 2009): .05, say. */
  readonly backbone?: number;
}

/** How occupations are compared, and which pairs become edges. */
export interface OccupationProjectionOptions extends ProjectionCut {
  /** Any method. Default: the index's own. Directed methods give a directed graph. */
  readonly method?: Method;
}

/** How skills are compared, and which pairs become edges. */
export interface SkillProjectionOptions extends ProjectionCut {
  /** Compares the sets of occupations that ask for each skill. Default jaccard. */
  readonly metric?: Metric;
}

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
  const { method = plainMethod(index), weighting, minScore = Number.NEGATIVE_INFINITY } = options;
  const scorer = scorerOf(index, method, weighting);
  const nothing = { count: 0, rows: new Uint32Array(0), scores: new Float64Array(0) };
  const edges = scoredEdges(index.occupationCount, !method.symmetric, minScore, (row) => {
    const subject = occupationSubject(index, row);
    return scorer.hasEvidence(subject) ? scorer.scores(subject) : nothing;
  });
  return projection(occupationNodes(index), edges, options);
}

/**
 * Skills joined by how often they are asked for together, as a graphology graph; every skill is a node.
 *
 * @throws SkillGraphError `BAD_OPTION`.
 */
export function skillProjection(index: SkillIndex, options: SkillProjectionOptions = {}): SkillProjection {
  const { metric = jaccard, weighting = defaultWeighting(index), minScore = Number.NEGATIVE_INFINITY } = options;
  const matrix = transposedMatrix(matrixOf(index, weighting));
  const edges = scoredEdges(index.skillCount, !metric.symmetric, minScore, (row) =>
    metricScores(matrix, rowVector(matrix, row), metric),
  );
  return projection(skillNodes(index), edges, options);
}

function projection<Node extends OccupationNode | SkillNode>(
  nodes: readonly Node[],
  edges: ScoredEdges,
  { topK, backbone }: ProjectionCut,
): AbstractGraph<Node, ProjectionEdge> {
  if (topK !== undefined) checkCount('topK', topK, 1);
  if (backbone !== undefined) checkRange('backbone', backbone, 0, 1);
  const best = topK === undefined ? null : bestOfEachNode(edges, topK);
  const surprise = backbone === undefined ? null : disparities(edges);
  const graph: AbstractGraph<Node, ProjectionEdge> = edges.directed ? new DirectedGraph() : new UndirectedGraph();
  for (const node of nodes) graph.addNode(node.id, node);
  for (let edge = 0; edge < edges.scores.length; edge++) {
    if (best?.[edge] === 0 || (surprise && surprise[edge]! >= backbone!)) continue;
    graph.addEdgeWithKey(`e${graph.size}`, nodes[edges.from[edge]!]!.id, nodes[edges.to[edge]!]!.id, {
      weight: edges.scores[edge]!,
      ...(surprise ? { disparity: surprise[edge]! } : {}),
    });
  }
  return graph;
}
