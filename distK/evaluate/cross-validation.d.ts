import type { SkillIndex } from '../compact/skill-index.ts';
import { type Estimate } from './bootstrap.ts';
import { type Judging } from './evaluation.ts';
import { type MeasureName } from './measures.ts';
import { type Contestant } from './query-measures.ts';
import type { Truth } from './truth.ts';
/** How queries are split, and by which measure a contestant is chosen. */
export interface CrossValidationOptions extends Judging {
    /** Default 5. */
    readonly folds?: number | undefined;
    /** What decides. Default `ndcg`. */
    readonly measure?: MeasureName | undefined;
}
/** One split: what the other folds chose, and how it did on this one. */
export interface Fold {
    readonly chosen: string;
    readonly queries: number;
    readonly mean: number;
}
/** What choosing is worth on queries it has not seen. */
export interface CrossValidation {
    readonly measure: MeasureName;
    /** Over all queries, each answered by the contestant that was chosen without it. */
    readonly heldOut: Estimate;
    readonly folds: readonly Fold[];
    /** All contestants together; only with a clock. */
    readonly seconds?: number;
}
/**
 * What choosing among contestants (weights of a blend, ranks of a factor model) is worth on queries it has not seen: for
 * each fold, the best on all other folds answers it. The honest figure for anything that was tuned on the evidence.
 *
 * @throws SkillGraphError `BAD_OPTION` for impossible folds.
 */
export declare function crossValidation(index: SkillIndex, contestants: readonly Contestant[], truth: Truth, options?: CrossValidationOptions): CrossValidation;
