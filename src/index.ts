/**
 * skillgraph: an occupation–skill classification as a bipartite graph that answers questions, every number explained.
 * No runtime dependency, runs in browsers.
 */

export type { ObservedMove, ObservedMoves } from './catalogue/observed-moves.ts';
export type {
  Attribute,
  Catalogue,
  Concept,
  Group,
  Issue,
  IssueCode,
  Occupation,
  Requirement,
  RequirementKind,
  RequirementTable,
  ReuseLevel,
  Skill,
  SkillRelation,
  SkillType,
  Source,
  Translation,
} from './catalogue/types.ts';
export { type BuildOptions, buildIndex } from './compact/build-index.ts';
export { type ConceptKind, findConcept, type Match, type MatchedBy } from './compact/find-concept.ts';
export { openIndex } from './compact/open-index.ts';
export type { FeatureRecord, IndexMeta, SectionRecord, SkillIndex } from './compact/skill-index.ts';
export { type AddedOccupation, type AddOptions, withOccupations } from './compact/with-occupations.ts';
export { withoutOccupations } from './compact/without-occupations.ts';
export { type Candidate, type ErrorCode, SkillGraphError } from './errors.ts';
export {
  attribution,
  type ConceptView,
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
  type AskedMeasure,
  adjacentSkills,
  type Supporter,
} from './query/adjacent-skills.ts';
export type { Ask, Compared, Ranked } from './query/answer/ask.ts';
export type { ConceptRef } from './query/answer/concept-ref.ts';
export type { Alike, Diverse, Varied } from './query/answer/diverse.ts';
export type {
  Answered,
  Asked,
  AskedMethod,
  Insufficient,
  OccupationSubject,
  SkillSubject,
} from './query/answer/insufficient.ts';
export type { MethodRef } from './query/answer/method-ref.ts';
export type { OccupationFacts, OccupationFilter } from './query/answer/row-mask.ts';
export type {
  CertainName,
  NotUnderstood,
  OccupationName,
  Profile,
  ProfileRef,
  ProfileSkill,
  ReadMention,
  ReadName,
  SubjectInput,
  SubjectRef,
  TargetRef,
  Took,
  UnclearText,
} from './query/answer/subject-input.ts';
export {
  type Calibration,
  type CalibrationAsked,
  type CalibrationInsufficient,
  type CalibrationOptions,
  calibration,
  type Passing,
  type PercentileName,
  type Threshold,
} from './query/calibration.ts';
export {
  type Competence,
  type CompetenceBucket,
  type CompetenceGroup,
  type Competences,
  type CompetencesOptions,
  competences,
} from './query/competences.ts';
export { type Composition, type CompositionOptions, type CompositionShare, composition } from './query/composition.ts';
export {
  type AskedCounterparts,
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
export {
  type FitAnswers,
  type FitQuestions,
  type FitQuestionsOptions,
  fitQuestions,
} from './query/fit-questions.ts';
export type { CreditRelation, Credits } from './query/gap/partial-credit.ts';
export { type Growth, type GrowthOptions, growth, type StepAhead } from './query/growth.ts';
export {
  type IndicatorExplanation,
  type IndicatorPart,
  indicatorExplanation,
} from './query/indicator-explanation.ts';
export {
  type Indicators,
  type IndicatorsOptions,
  indicators,
} from './query/indicators.ts';
export { isMove, type MoveAnswer } from './query/is-move.ts';
export type { FormulaValue, IndicatorFormula } from './query/lens/formula.ts';
export type { Evidence, GroupMean } from './query/lens/indicator-rows.ts';
export type {
  Disagreement,
  DonorValue,
  FitQuestion,
  Lender,
  LentFrom,
  OccupationIndicator,
  Trait,
} from './query/lens/lens-answers.ts';
export type { StartingPoint } from './query/lens/starting-points.ts';
export type { UsualTask } from './query/lens/usual-tasks.ts';
export type { Asks, Direction, MoveDirection } from './query/move/direction.ts';
export type { FamilyMeans } from './query/move/families.ts';
export type { Gate, GateSource } from './query/move/gate.ts';
export type { Ladder } from './query/move/ladder.ts';
export type { MoveOptions } from './query/move/move-rules.ts';
export type {
  Block,
  BlockedMove,
  GateEvidence,
  Holds,
  Likeness,
  Move,
  MoveAsked,
  MoveFacts,
  MoveGate,
  ObservedAsked,
} from './query/move/move-view.ts';
export type { FamilyZ, NullModel } from './query/move/null-model.ts';
export type { ObservedCount } from './query/move/observed.ts';
export type { RegulatedBy } from './query/move/regulated.ts';
export type { BlockReason } from './query/move/rule.ts';
export { type Nearest, type NearestOccupation, type NearestOptions, nearest } from './query/nearest.ts';
export {
  type OccupationSummary,
  type OccupationSummaryOptions,
  occupationSummary,
  type SummarySkill,
  type SummaryTasks,
} from './query/occupation-summary.ts';
export {
  type PathAsked,
  type Pathways,
  type PathwaysOptions,
  pathways,
  type UnseenRoutes,
} from './query/pathways.ts';
export type { OpenFrom, OpeningAsked, OpeningOptions, Unlocked } from './query/plan/openings.ts';
export {
  type AskedGaps,
  type PlannedTransition,
  type PrevalentGap,
  type PrevalentGaps,
  type PrevalentGapsInsufficient,
  type PrevalentGapsOptions,
  prevalentGaps,
  type SkippedTransition,
} from './query/prevalent-gaps.ts';
export type { Agreement, ProfileAttribute } from './query/profile/attribute-agreement.ts';
export {
  type AskedProfile,
  type MatchedSkill,
  type MissingSkill,
  type ProfileMatch,
  type ProfileMatches,
  type ProfileMatchesOptions,
  profileMatches,
  type ThroughRef,
} from './query/profile-matches.ts';
export type { DirectWay, Hop, Pathway, RouteSkill } from './query/routes/route-view.ts';
export type { StopRules } from './query/routes/stop-rules.ts';
export type { Towards } from './query/routes/towards.ts';
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
  type AskedCredits,
  type GapCoverage,
  type GapSide,
  type GapSkill,
  type PartialSkill,
  type SkillGap,
  type SkillGapOptions,
  type SurplusSkill,
  skillGap,
} from './query/skill-gap.ts';
export { type Traits, traits } from './query/traits.ts';
export { type MoveCounts, type Transitions, type TransitionsOptions, transitions } from './query/transitions.ts';
export {
  type PlanGuarantee,
  type PlanStep,
  type UnlockPlan,
  type UnlockPlanOptions,
  unlockPlan,
} from './query/unlock-plan.ts';
export { type Unlock, type Unlocks, type UnlocksOptions, unlocks } from './query/unlocks.ts';
export { type HeldChange, type PassingChange, type WhatIf, type WhatIfOptions, whatIf } from './query/what-if.ts';
export { defaultMethod } from './similarity/default-method.ts';
export type { Method, ScoringMethod } from './similarity/method.ts';
export { cosine, coverage, dice, jaccard, type Metric, overlap } from './similarity/metric.ts';
export type { EstimateQuality } from './similarity/stored-estimates.ts';
export { byKind, flat, published, rarity, type Weighting } from './similarity/weighting.ts';
