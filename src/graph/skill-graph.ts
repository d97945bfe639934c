import type { UndirectedGraph } from 'graphology';
import type { AbstractGraph } from 'graphology-types';
import type { RequirementKind, ReuseLevel, SkillType } from '../catalogue/types.ts';

/** An occupation as a node. */
export interface OccupationNode {
  readonly side: 'occupation';
  readonly id: string;
  readonly label: string;
  readonly code?: string;
  readonly groupCode?: string;
  readonly level?: number;
  readonly tags: readonly string[];
}

/** A skill as a node. */
export interface SkillNode {
  readonly side: 'skill';
  readonly id: string;
  readonly label: string;
  readonly code?: string;
  readonly type: SkillType;
  readonly reuseLevel: ReuseLevel;
  readonly layer: string;
  readonly tags: readonly string[];
}

/** A requirement as an edge, its source the occupation. */
export interface RequirementEdge {
  readonly kind: RequirementKind;
  /** The published importance, 1 where none is stated: what graphology's libraries read by default. */
  readonly weight: number;
  readonly importance?: number;
  readonly level?: number;
}

/** What the graph says of itself. */
export interface SkillGraphAttributes {
  readonly name: string;
  readonly version?: string;
  readonly licence?: string;
  readonly attribution?: string;
  readonly language: string;
}

/** The bipartite graph in graphology's form: open, mutable, exchangeable. */
export type SkillGraph = UndirectedGraph<OccupationNode | SkillNode, RequirementEdge, SkillGraphAttributes>;

/** Any graphology graph, whatever its attributes. */
export type AnyGraph = AbstractGraph;
