/**
 * skillgraph/methods: what a question can be given and a tool can be built of. Features, blends, fusion, factors, further
 * metrics and weightings, objectives of routes, measures of nearness, the tables of an index.
 */

export { coreBytes, tablesOf } from './compact/index-tables.ts';
export type { Section } from './compact/layout.ts';
export type { Donor } from './compact/lens-values.ts';
export type { Adjacency, IndexTables, Names } from './compact/skill-index.ts';
export type { StringTable } from './compact/strings.ts';
export { errorCodes } from './errors.ts';
export { type AioeApplications, type AioeOptions, aioe } from './query/lens/aioe.ts';
export { type CompositeOptions, type CompositePart, type CompositeValue, composite } from './query/lens/composite.ts';
export type { ElementScale } from './query/lens/element-values.ts';
export { type FormulaPart, type FormulaValue, indicatorTableOf } from './query/lens/formula.ts';
export { tagShare } from './query/lens/tag-share.ts';
export {
  analyticalTasks,
  interpersonalTasks,
  manualTasks,
  offshorability,
  physicalRoutine,
  routineCognitive,
  routineManual,
  routineTaskIntensity,
  type StandardItem,
  standardisedSum,
} from './query/lens/task-indices.ts';
export { teleworkable } from './query/lens/teleworkable.ts';
export {
  type StatedTrait,
  type TraitMatch,
  type TraitMatches,
  type TraitMatchesOptions,
  traitMatches,
} from './query/lens/trait-matches.ts';
export { type TaskRows, taskRows as usualTasks, type UsualTask } from './query/lens/usual-tasks.ts';
export { type RatedElement, type WeightedSumOptions, weightedSum } from './query/lens/weighted-sum.ts';
export { englishLadder } from './query/move/ladder.ts';
export { withGates } from './query/move/stored-gates.ts';
export {
  type AdjacencyContribution,
  type AdjacencyMeasure,
  type AdjacencyScores,
  meanProximity,
  type NeighbourVoteOptions,
  neighbourVote,
  relatednessDensity,
} from './query/profile/adjacency-measures.ts';
export { type EaseOptions, ease } from './query/profile/ease.ts';
export { type MeasurePart, measureBlend } from './query/profile/measure-blend.ts';
export {
  bestTradeOffs,
  easiestHops,
  fewestSteps,
  leastToLearn,
  type PathObjective,
} from './query/routes/route-objectives.ts';
export { type SimilarUnderOptions, similarUnder } from './query/similar-under.ts';
export { type NeighbourOptions, withNeighbours } from './query/with-neighbours.ts';
export { type BlendOptions, type BlendPart, blend, type WeightedPart } from './similarity/blend.ts';
export { comparedFeatures, fusedMethod } from './similarity/default-method.ts';
export type {
  BlockColumns,
  BlockParameters,
  FeatureBlock,
  FeatureSpace,
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
  plainMethod,
  type ScoreParts,
  type Scorer,
  type ScorerPart,
  weighted,
} from './similarity/method.ts';
export {
  adamicAdar,
  commonSkills,
  leichtHolmeNewman,
  minConditional,
  newman,
  type RowTotals,
  resourceAllocation,
  type SharedFunction,
  tversky,
} from './similarity/metric.ts';
export { type FusionOptions, reciprocalRankFusion } from './similarity/reciprocal-rank-fusion.ts';
export type { Scores } from './similarity/scores.ts';
export { hasFactors } from './similarity/stored-factors.ts';
export type { Subject, Vector } from './similarity/subject.ts';
export { type TextBlendOptions, textBlend } from './similarity/text-blend.ts';
export type { FeatureValues } from './similarity/value-rows.ts';
export {
  bm25,
  centred,
  comparativeAdvantage,
  essentialOnly,
  type GraphTotals,
  product,
  publishedLevel,
  rounded,
  smoothedRarity,
  type WeighedRequirement,
} from './similarity/weighting.ts';
export { withDegrees } from './similarity/with-degrees.ts';
export { withFeatureSpace } from './similarity/with-feature-space.ts';
