/** The classification as a graphology graph: for editing, centrality, communities, drawing and exchange. */
export type { FromGraphOptions, Side } from '../catalogue/graph-form.ts';
export { authorities, betweenness, type Centrality, type CentralityOptions, type CentralityValues, closeness, degree, eigenvector, hubs, pagerank, weightedDegree, } from './centralities.ts';
export { type Communities, type CommunitiesOptions, communities } from './communities.ts';
export { type CoreSkill, type CoreSkills, type CoreSkillsOptions, coreSkills } from './core-skills.ts';
export { fromGraph } from './from-graph.ts';
export { type JobFamilies, type JobFamiliesOptions, type JobFamily, jobFamilies, type TypicalSkill, } from './job-families.ts';
export { type CentralNode, type MostCentralOptions, mostCentral } from './most-central.ts';
export { type OccupationProjection, type OccupationProjectionOptions, occupationProjection, type ProjectionCut, type ProjectionEdge, type SkillProjection, type SkillProjectionOptions, skillProjection, } from './projection.ts';
export type { AnyGraph, ConceptTexts, GroupRecord, OccupationNode, RequirementEdge, SkillGraph, SkillGraphAttributes, SkillNode, } from './skill-graph.ts';
export { skillKey, toGraph } from './to-graph.ts';
