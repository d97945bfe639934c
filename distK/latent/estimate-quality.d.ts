import type { SkillIndex } from '../compact/skill-index.ts';
import type { EstimateQuality } from '../similarity/stored-estimates.ts';
import type { DonorSet } from './donor-set.ts';
import { type Judged } from './estimate-model.ts';
/** Whether estimates of this quality are given. */
export declare function isGoodEnough({ r2, groupMeans }: EstimateQuality): boolean;
/** How good estimates are on donors left out by groups of lenders. */
export declare function estimateQuality(index: SkillIndex, set: DonorSet, judgement: Judged, level: number): EstimateQuality;
/** The mean of qualities measured on different deals of the same donors. */
export declare function meanQuality(qualities: readonly EstimateQuality[]): EstimateQuality;
/** 1 − Σ residual² / Σ (y − ȳ)²; 0 where all are alike, and nothing is to be explained. */
export declare function r2Of(y: Float64Array, residuals: Float64Array): number;
