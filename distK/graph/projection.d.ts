import type { AbstractGraph } from 'graphology-types';
import type { SkillIndex } from '../compact/skill-index.ts';
import { type Compared, type OptionForms } from '../query/answer/ask.ts';
import type { OccupationNode, SkillNode } from './skill-graph.ts';
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
export declare const cutForms: OptionForms<ProjectionCut>;
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
export declare function occupationProjection(index: SkillIndex, options?: OccupationProjectionOptions): OccupationProjection;
/**
 * Skills joined by how often they are asked for together, as a graphology graph; every skill is a node.
 *
 * @throws SkillGraphError `BAD_OPTION`; `UNSUPPORTED` for a method that compares occupations only.
 */
export declare function skillProjection(index: SkillIndex, options?: SkillProjectionOptions): SkillProjection;
