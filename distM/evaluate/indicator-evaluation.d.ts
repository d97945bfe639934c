import type { SkillIndex } from '../compact/skill-index.ts';
import { type EstimateSettings } from '../latent/estimate-model.ts';
import type { EstimateQuality } from '../similarity/stored-estimates.ts';
/** Which occupations are held back, and how uncertainty is estimated. */
export interface IndicatorEvaluationOptions extends EstimateSettings {
    /** Ids of indicators. Default: all that the index carries. */
    readonly indicators?: readonly string[] | undefined;
    /** How often donors are dealt anew into folds: with `seed`, `seed` + 1, … Default 5. */
    readonly deals?: number | undefined;
    /** How many of the most alike occupations the plain mean beside it takes. Default 10. */
    readonly neighbours?: number | undefined;
    /** Called with what is done and what there is to do, in deals: five of ESCO take some ten seconds. */
    readonly onProgress?: ((done: number, total: number) => void) | undefined;
}
/** How well an indicator is told from skills, on one deal of the folds or as the mean of several. */
export interface IndicatorMeasures extends EstimateQuality {
    /** R² of the mean of the most alike occupations outside the fold, each as much as it is alike. */
    readonly knn: number;
}
/** An indicator whose known figures were hidden and estimated. */
export interface EvaluatedIndicator {
    readonly id: string;
    readonly label: string;
    /** Whether it would be estimated: R² at least .4 and not more than .02 below the best group mean. */
    readonly given: boolean;
    /** The mean of all deals; null where too few occupations have a figure. */
    readonly mean: IndicatorMeasures | null;
    /** One per deal, with its seed. */
    readonly deals: readonly (IndicatorMeasures & {
        readonly seed: number;
    })[];
    /** Why it is not estimated. */
    readonly reason?: string;
}
/** What comes of hiding figures and estimating them from skills. */
export interface IndicatorEvaluation {
    readonly level: number;
    readonly lambda: number;
    readonly folds: number;
    readonly seed: number;
    readonly neighbours: number;
    /** By id. */
    readonly indicators: readonly EvaluatedIndicator[];
}
/**
 * How well indicators are told from what occupations ask for: figures are hidden by folds, those that share a lender
 * together, and estimated as `withEstimates` does; beside it the mean of the occupation's group (one to four digits) and of
 * the occupations most like it, on the same folds. Deterministic.
 *
 * @throws SkillGraphError `BAD_OPTION` for an unknown indicator or a setting out of range; `NEEDS_SECTION` where the index
 * carries no indicator.
 *
 * @example
 * for (const { id, mean, given } of indicatorEvaluation(index).indicators) console.log(id, mean?.r2, given);
 */
export declare function indicatorEvaluation(index: SkillIndex, options?: IndicatorEvaluationOptions): IndicatorEvaluation;
