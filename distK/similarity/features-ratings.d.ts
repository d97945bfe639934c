import type { FeatureBlock } from './features.ts';
/** Which ratings are compared, and how. */
export interface RatingOptions {
    /** Share of the squared length of a row, relative to the other blocks. Default 1. */
    readonly share?: number;
    /** Layers of rated skills to take; all when none is named. */
    readonly layers?: readonly string[];
    /** Compare levels next to importances where the source publishes both. Default true. */
    readonly level?: boolean;
    /**
     * What to subtract before comparing. `occupation`: the occupation's own mean, so that raters who mark everything high
     * do not look alike; `skill`: the mean of the skill, so that what everyone needs says nothing; `both` (the default):
     * one after the other.
     */
    readonly centring?: 'both' | 'occupation' | 'skill' | 'none';
    /**
     * `stated` (the default), or `advantage`: a rating's share of the occupation's ratings over the skill's share of all
     * ratings, revealed comparative advantage (Balassa 1965; for skills Alabdulkareem et al. 2018). Importances and levels
     * each by themselves.
     */
    readonly values?: 'stated' | 'advantage';
}
/**
 * Ratings kept as ratings: importance and level of every rated skill, centred. Values can be negative: less than usual.
 * What is not stated counts as average for an occupation, and as not held at all for a profile.
 */
export declare function ratingFeatures(options?: RatingOptions): FeatureBlock;
