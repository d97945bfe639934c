/** Any method against any evidence. */
export { rankCorrelation } from '../similarity/rank-correlation.ts';
export { type AdjacencyEvaluation, type AdjacencyEvaluationOptions, adjacencyEvaluation, type EvaluatedAdjacency, } from './adjacency-evaluation.ts';
export type { Estimate } from './bootstrap.ts';
export { type CrossValidation, type CrossValidationOptions, crossValidation, type Fold } from './cross-validation.ts';
export { type EvaluatedMethod, type Evaluation, type EvaluationOptions, evaluation } from './evaluation.ts';
export { functionMethod } from './function-method.ts';
export type { HiddenFrom } from './hidden-skills.ts';
export { type EvaluatedIndicator, type IndicatorEvaluation, type IndicatorEvaluationOptions, type IndicatorMeasures, indicatorEvaluation, } from './indicator-evaluation.ts';
export type { MadeUpProfile, ProfileKind, SkillReader } from './made-up-profiles.ts';
export { type MeasureName, type Measures, measureNames } from './measures.ts';
export { type EvaluatedMoves, type MoveEvaluation, type MoveEvaluationOptions, moveEvaluation, } from './move-evaluation.ts';
export { type EvaluatedProfiles, type ProfileEvaluation, type ProfileEvaluationOptions, type ProfileRanker, profileEvaluation, } from './profile-evaluation.ts';
export type { Contestant } from './query-measures.ts';
export { createTruth, ignoring, type Judgement, movesTruth, siblingTruth, type Truth, type TruthColumns, type TruthOptions, truthFromRows, } from './truth.ts';
export type { GroupSum } from './unit-scores.ts';
export { type CandidateFilter, requiringLayer, type TruthCoverage } from './units.ts';
