/** The classification as a graphology graph: for editing, centrality, communities, drawing and exchange. */

export {
  authorities,
  betweenness,
  type Centrality,
  type CentralityOptions,
  type CentralityValues,
  closeness,
  degree,
  eigenvector,
  hubs,
  pagerank,
  weightedDegree,
} from './centralities.ts';
export { type FromGraphOptions, fromGraph, type Side } from './from-graph.ts';
export { type CentralNode, type MostCentralOptions, mostCentral } from './most-central.ts';
export type {
  AnyGraph,
  OccupationNode,
  RequirementEdge,
  SkillGraph,
  SkillGraphAttributes,
  SkillNode,
} from './skill-graph.ts';
export { skillKey, toGraph } from './to-graph.ts';
