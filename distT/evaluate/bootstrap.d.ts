/** A mean over queries with its 95 % interval. NaN where no query defines the measure. */
export interface Estimate {
    readonly mean: number;
    readonly low: number;
    readonly high: number;
    /** Queries that define the measure. */
    readonly queries: number;
}
/**
 * Resamples of clusters with replacement: how often each cluster is drawn, one list per resample. The same seed draws
 * the same clusters for every method and measure, which is what makes comparisons paired.
 */
export declare function resampleCounts(clusterCount: number, resamples: number, seed: number): Uint16Array[];
/**
 * Mean of values with the percentile interval of its bootstrap (Efron 1979). Values of one cluster are drawn together,
 * so that related queries do not pass for independent ones. NaN values are left out.
 */
export declare function estimate(values: Float64Array, clusterOf: Uint32Array, counts: readonly Uint16Array[]): Estimate;
/** 1 for a reciprocal rank within the first k, else 0. */
export declare function hitsWithin(k: number, reciprocalRanks: ArrayLike<number>): Float64Array;
/** A ratio of two sums over clusters, each cluster's part of both. */
export interface Ratio {
    readonly of: Float64Array;
    readonly in: Float64Array;
}
/**
 * Σ of / Σ in over all clusters, or its difference to another ratio over the same ones, with the percentile interval of its
 * bootstrap. NaN where nothing is divided by.
 */
export declare function ratioEstimate(ratio: Ratio, counts: readonly Uint16Array[], minus?: Ratio): Estimate;
