import type { SkillIndex } from '../compact/skill-index.ts';
import { type MethodRef } from '../query/answer/method-ref.ts';
import { type Estimate } from './bootstrap.ts';
import { type Contestant } from './query-measures.ts';
import { type Resampled } from './resampled.ts';
import { type Truth } from './truth.ts';
import { type CandidateFilter, type TruthCoverage } from './units.ts';
/** Which evidence counts. */
export interface MoveEvaluationOptions extends Resampled {
    /** Least gain of a pair that is right; inclusive. Default: any gain above 0. */
    readonly relevant?: number | undefined;
    /** Occupations that may be start and target. Default: all that have a requirement. */
    readonly candidates?: CandidateFilter | undefined;
}
/** The moves under one method, held against the evidence. */
export interface EvaluatedMoves {
    readonly name: string;
    readonly method: MethodRef;
    /** Least likeness of a move under the method, as calibrated. */
    readonly near: number;
    /** Of the moves listed, the share that the evidence confirms. */
    readonly precision: Estimate;
    /** Of what the evidence confirms, the share that is listed. */
    readonly recall: Estimate;
    /** Moves of a start: what a tenth, half and nine tenths of the starts do not exceed; starts without any. */
    readonly moves: {
        readonly lowTenth: number;
        readonly median: number;
        readonly highTenth: number;
        readonly none: number;
    };
    /** Paired difference to the first method; absent for the first itself. */
    readonly difference?: {
        readonly precision: Estimate;
        readonly recall: Estimate;
    };
    readonly seconds?: number;
}
/** How far moves agree with evidence. */
export interface MoveEvaluation {
    readonly question: 'moves';
    readonly truth: {
        readonly name: string;
        readonly unit: Truth['unit'];
        readonly directed: boolean;
    } & TruthCoverage;
    /** Least gain that counts as right. */
    readonly relevant: number | 'above 0';
    readonly seed: number;
    readonly resamples: number;
    readonly methods: readonly EvaluatedMoves[];
}
/**
 * How far the moves that `transitions` lists agree with evidence, under one or several methods that rank and gate them.
 * Between groups (judgements of unit groups), a move counts 1 / (occupations of the one group × of the other), so that
 * large groups say no more than small ones, and moves within a group are not judged. Only starts that the evidence knows a
 * right target of are asked. Intervals are 95 % bootstrap intervals over starts (over groups, for evidence between groups).
 *
 * @throws SkillGraphError `BAD_OPTION`; `BAD_INPUT` where none of the evidence is known to the index.
 *
 * @example
 * moveEvaluation(index, [{ method: defaultMethod(index) }], truth, { relevant: 1 }).methods[0].precision.mean
 */
export declare function moveEvaluation(index: SkillIndex, contestants: readonly Contestant[], truth: Truth, options?: MoveEvaluationOptions): MoveEvaluation;
