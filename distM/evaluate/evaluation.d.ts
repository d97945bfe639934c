import { type Forms } from '../catalogue/forms.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { type MethodRef } from '../query/answer/method-ref.ts';
import { type Estimate } from './bootstrap.ts';
import { type MeasureName } from './measures.ts';
import { type Contestant } from './query-measures.ts';
import { type Listed } from './resampled.ts';
import { type Truth } from './truth.ts';
import type { GroupSum } from './unit-scores.ts';
import { type CandidateFilter, type TruthCoverage } from './units.ts';
/** Which of the occupations are asked and answer, and how; nDCG and recall look at the first `k`. */
export interface Judging extends Listed {
    /** Occupations that may be asked about and answered with. Default: all that have a requirement. */
    readonly candidates?: CandidateFilter | undefined;
    /** How the answers of a group's occupations add up, for evidence between groups. Default `ranks`. */
    readonly groups?: GroupSum | undefined;
    /** Queries of one cluster are drawn together, such as the unit groups of a minor group. Default: each by itself. */
    readonly clusterOf?: ((name: string) => string) | undefined;
}
export declare const judgingForms: Forms<Judging>;
/** How contestants are compared. */
export interface EvaluationOptions extends Judging {
    /** Name of the contestant that others are compared with. Default: the first. */
    readonly baseline?: string | undefined;
}
/** One contestant's results. */
export interface EvaluatedMethod {
    readonly name: string;
    readonly method: MethodRef;
    readonly measures: Readonly<Record<MeasureName, Estimate>>;
    /** Paired difference to the baseline; absent for the baseline itself. */
    readonly difference?: Readonly<Record<MeasureName, Estimate>>;
    readonly seconds?: number;
}
/** Every contestant's results against one truth. */
export interface Evaluation {
    readonly truth: {
        readonly name: string;
        readonly unit: Truth['unit'];
        readonly directed: boolean;
    } & TruthCoverage;
    /** How groups added up; only for evidence between groups. */
    readonly groups?: GroupSum;
    readonly k: number;
    readonly seed: number;
    readonly resamples: number;
    readonly baseline: string;
    /** In the order given. */
    readonly methods: readonly EvaluatedMethod[];
}
/**
 * How well methods find what the evidence says, with 95 % bootstrap intervals over queries and paired differences to a
 * baseline. The same input and seed give the same result, to the byte.
 *
 * @throws SkillGraphError `BAD_OPTION` for a method twice, an unknown baseline or a bad number; `BAD_INPUT` where none of
 * the evidence is known to the index.
 *
 * @example
 * const { methods } = evaluation(index, [{ method: jaccard }, { method: mine }], createTruth(pairs));
 */
export declare function evaluation(index: SkillIndex, contestants: readonly Contestant[], truth: Truth, options?: EvaluationOptions): Evaluation;
