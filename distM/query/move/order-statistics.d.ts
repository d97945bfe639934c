/**
 * Values by their places in ascending order, counted from 0, without sorting all of them: they are counted in buckets of
 * equal width, and of those only the ones that hold a place are sorted.
 */
export declare function orderStatistics(values: Float64Array, places: readonly number[]): number[];
