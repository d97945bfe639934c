/**
 * skillgraph: an occupation–skill classification as a bipartite graph that answers questions, every number explained.
 * No runtime dependency, runs in browsers.
 */

export type { ConceptInput } from './catalogue/concepts.ts';
export {
  type CatalogueInput,
  createCatalogue,
  type GroupInput,
  type OccupationInput,
  type SkillInput,
} from './catalogue/create-catalogue.ts';
export { mergeCatalogues } from './catalogue/merge-catalogues.ts';
export { type DraftColumns, RequirementDraft } from './catalogue/requirement-draft.ts';
export {
  type Attribute,
  type Catalogue,
  type Concept,
  type Group,
  type Issue,
  type IssueCode,
  issueCodes,
  type Occupation,
  type Requirement,
  type RequirementKind,
  type RequirementTable,
  type ReuseLevel,
  requirementKinds,
  reuseLevels,
  type Skill,
  type SkillRelation,
  type SkillType,
  type Source,
  skillTypes,
  type Translation,
} from './catalogue/types.ts';
export { type AttributeRow, withAttributes } from './catalogue/with-attributes.ts';
export { type BuildOptions, buildIndex } from './compact/build-index.ts';
export { type ConceptKind, findConcept, type Match, type MatchedBy } from './compact/find-concept.ts';
export type { Section } from './compact/layout.ts';
export { openIndex } from './compact/open-index.ts';
export {
  type Adjacency,
  coreBytes,
  type FeatureRecord,
  type IndexMeta,
  type Names,
  type SkillIndex,
} from './compact/skill-index.ts';
export type { StringTable } from './compact/strings.ts';
export { type AddedOccupation, type AddOptions, withOccupations } from './compact/with-occupations.ts';
export { withoutOccupations } from './compact/without-occupations.ts';
export { type Candidate, type ErrorCode, errorCodes, SkillGraphError } from './errors.ts';
export { borrowedRatings } from './ingest/borrow-ratings.ts';
export {
  type Crosswalk,
  type CrosswalkLink,
  type CrosswalkOptions,
  fromCrosswalk,
  reversedCrosswalk,
} from './ingest/crosswalk.ts';
export { type EscoOptions, fromEsco } from './ingest/esco.ts';
export { fromOnet, type OnetOptions } from './ingest/onet.ts';
export type { OnetLayer } from './ingest/onet-files.ts';
export { fromPairs, type PairNames, type PairsOptions } from './ingest/pairs.ts';
export { fromTabiya, type TabiyaOptions } from './ingest/tabiya.ts';
export type { Table } from './ingest/table.ts';
export {
  attribution,
  type ConceptView,
  type LanguageOption,
  type OccupationView,
  occupation,
  occupations,
  type RequirementView,
  requiredBy,
  requirementsOf,
  type SkillView,
  skill,
  skills,
} from './query/accessors.ts';
export {
  type AdjacentSkill,
  type AdjacentSkills,
  type AdjacentSkillsOptions,
  adjacentSkills,
  type Supporter,
} from './query/adjacent-skills.ts';
export type { ConceptRef } from './query/answer/concept-ref.ts';
export type { Insufficient } from './query/answer/insufficient.ts';
export type { MethodRef } from './query/answer/method-ref.ts';
export type { OccupationFacts, OccupationFilter } from './query/answer/row-mask.ts';
export type { NotUnderstood, Profile, ProfileSkill, SubjectInput, SubjectRef } from './query/answer/subject-input.ts';
export {
  type Calibration,
  type CalibrationInsufficient,
  type CalibrationOptions,
  calibration,
  type Gate,
  type Passing,
  type PercentileName,
} from './query/calibration.ts';
export {
  type Competence,
  type CompetenceBucket,
  type CompetenceGroup,
  type Competences,
  type CompetencesOptions,
  competences,
} from './query/competences.ts';
export {
  type Correspondence,
  type Counterpart,
  type Counterparts,
  type CounterpartsOptions,
  counterparts,
} from './query/counterparts.ts';
export {
  type ExplainedContribution,
  type Explanation,
  type ExplanationOptions,
  explanation,
  type OneSided,
} from './query/explanation.ts';
export { type FeedersOptions, feeders } from './query/feeders.ts';
export type { CreditRelation, Credits } from './query/gap/partial-credit.ts';
export { type Growth, type GrowthOptions, type GrowthStep, growth, type StepAhead } from './query/growth.ts';
export {
  defaultThreshold,
  defaultThresholds,
  kindredThreshold,
  type Threshold,
  type Thresholds,
} from './query/move/default-threshold.ts';
export type { Direction, DirectionEvidence } from './query/move/direction.ts';
export type { FamilyMeans } from './query/move/family-means.ts';
export { type Feasibility, feasibility } from './query/move/feasibility.ts';
export type { Block, BlockedMove, Move, MoveCounts, MoveFacts, MoveGates, Viability } from './query/move/move-view.ts';
export type { FamilyZ, NullModel } from './query/move/null-model.ts';
export {
  type NearestMiss,
  type Pathways,
  type PathwaysOptions,
  pathways,
  type UnseenRoutes,
} from './query/pathways.ts';
export {
  type PlannedTransition,
  type PrevalentGap,
  type PrevalentGaps,
  type PrevalentGapsInsufficient,
  type PrevalentGapsOptions,
  prevalentGaps,
  type SkippedTransition,
} from './query/prevalent-gaps.ts';
export {
  type AdjacencyContribution,
  type AdjacencyMeasure,
  type AdjacencyScores,
  meanProximity,
  neighbourVote,
  relatednessDensity,
} from './query/profile/adjacency-measures.ts';
export type { Agreement, ProfileAttribute } from './query/profile/attribute-agreement.ts';
export {
  type MatchedSkill,
  type MissingSkill,
  type ProfileMatch,
  type ProfileMatches,
  type ProfileMatchesOptions,
  profileMatches,
} from './query/profile-matches.ts';
export type { HopGate } from './query/routes/default-gate.ts';
export {
  bestTradeOffs,
  easiestHops,
  fewestSteps,
  leastToLearn,
  type PathObjective,
} from './query/routes/route-objectives.ts';
export type { Hop, Pathway, RouteSkill } from './query/routes/route-view.ts';
export type { StopRules } from './query/routes/stop-rules.ts';
export {
  type PathStep,
  type ShortestPath,
  type ShortestPaths,
  type ShortestPathsOptions,
  shortestPaths,
} from './query/shortest-paths.ts';
export {
  type SimilarOccupation,
  type SimilarOccupations,
  type SimilarOccupationsOptions,
  similarOccupations,
} from './query/similar-occupations.ts';
export { type SimilarPair, type SimilarPairsOptions, similarPairs } from './query/similar-pairs.ts';
export {
  type SimilarSkill,
  type SimilarSkills,
  type SimilarSkillsOptions,
  similarSkills,
} from './query/similar-skills.ts';
export {
  type GapCoverage,
  type GapSide,
  type GapSkill,
  type PartialSkill,
  type SkillGap,
  type SkillGapOptions,
  type SurplusSkill,
  skillGap,
} from './query/skill-gap.ts';
export { type Transitions, type TransitionsOptions, transitions } from './query/transitions.ts';
export {
  type PlanGuarantee,
  type PlanStep,
  type UnlockPlan,
  type UnlockPlanOptions,
  unlockPlan,
} from './query/unlock-plan.ts';
export { type Unlock, type Unlocked, type Unlocks, type UnlocksOptions, unlocks } from './query/unlocks.ts';
export { type ScoreChange, type WhatIf, type WhatIfOptions, whatIf } from './query/what-if.ts';
export { blend, type WeightedPart } from './similarity/blend.ts';
export { comparedFeatures, defaultMethod, fusedMethod } from './similarity/default-method.ts';
export type {
  BlockColumns,
  BlockParameters,
  FeatureBlock,
  FeatureSpace,
  FeatureValues,
  Rarity,
} from './similarity/features.ts';
export { featureCosine } from './similarity/features-cosine.ts';
export { groupFeatures } from './similarity/features-groups.ts';
export { type RatingOptions, ratingFeatures } from './similarity/features-ratings.ts';
export { relatedSkillFeatures } from './similarity/features-relations.ts';
export { type BlockOptions, skillFeatures, type TermOptions } from './similarity/features-skills.ts';
export { type TextOptions, textFeatures } from './similarity/features-text.ts';
export { type LatentOptions, latentCosine } from './similarity/latent-cosine.ts';
export type { Matrix } from './similarity/matrix.ts';
export {
  type Comparison,
  type Contribution,
  type DenseRows,
  defaultWeighting,
  type Method,
  plainMethod,
  type ScoreParts,
  type Scorer,
  type ScorerPart,
  type ScoringMethod,
  weighted,
} from './similarity/method.ts';
export {
  adamicAdar,
  commonSkills,
  cosine,
  coverage,
  dice,
  jaccard,
  leichtHolmeNewman,
  type Metric,
  minConditional,
  newman,
  overlap,
  type RowTotals,
  resourceAllocation,
  type SharedFunction,
  tversky,
} from './similarity/metric.ts';
export { type FusionOptions, reciprocalRankFusion } from './similarity/reciprocal-rank-fusion.ts';
export type { Scores } from './similarity/scores.ts';
export { hasFactors } from './similarity/stored-factors.ts';
export type { Subject, Vector } from './similarity/subject.ts';
export {
  bm25,
  byKind,
  centred,
  comparativeAdvantage,
  essentialOnly,
  flat,
  type GraphTotals,
  product,
  published,
  publishedLevel,
  rarity,
  smoothedRarity,
  type WeighedRequirement,
  type Weighting,
} from './similarity/weighting.ts';
