import type { Query } from './units.ts';
/**
 * How well one query was answered. `ndcg`, `recall` look at the first k; the others at the whole ranking. 0–1, `spearman`
 * −1–1; NaN where a measure is not defined for the query.
 */
export interface Measures {
    /** Σ gain / log₂(rank + 1) over the first k, divided by the best possible (Järvelin & Kekäläinen 2002, linear gain). */
    readonly ndcg: number;
    /** Share of the relevant answers (gain above 0) that are among the first k. */
    readonly recall: number;
    /** Average precision over the relevant answers. */
    readonly map: number;
    /** 1 / rank of the first relevant answer. */
    readonly mrr: number;
    /** How often a relevant answer beats another candidate; ties count half. */
    readonly auc: number;
    /** Rank correlation of scores and gains over the judged answers. */
    readonly spearman: number;
}
/** One of the measures, by name. */
export type MeasureName = keyof Measures;
/** All measures, in the order of reports. */
export declare const measureNames: readonly MeasureName[];
/**
 * Measures of one query. `scores` has an entry per unit; candidates are ranked by score, then by unit, the query itself
 * left out.
 */
export declare function measuresOf(query: Query, scores: Float64Array, candidates: Uint8Array, k: number): Measures;
