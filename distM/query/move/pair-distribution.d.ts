import type { SkillIndex } from '../../compact/skill-index.ts';
import type { Scorer } from '../../similarity/method.ts';
/** Scores from some sources to every other comparable occupation. */
export interface PairDistribution {
    /** Occupations that the method can compare. */
    readonly comparable: number;
    /** Rows that were scored against all others, ascending. */
    readonly sources: Uint32Array;
    /** Ordered pairs scored, those that share nothing included, and how many of them share something. */
    readonly pairs: number;
    readonly nonZero: number;
    /** Where each source's scores start in `scores`; one more than sources. */
    readonly offsets: Uint32Array;
    readonly scores: Float64Array;
    /**
     * Whether a source's scores are those with each later source, one after the other, and stand for both directions. Else
     * they are those with all others, without zeros.
     */
    readonly halved: boolean;
}
/** Scores all ordered pairs, or those of `sample` sources drawn with `seed` where there are more. */
export declare function pairDistribution(index: SkillIndex, scorer: Scorer, sample: number, seed: number): PairDistribution;
/** What two sources score, by their rows; null where scores are kept without their targets. */
export declare function scoresBetween(index: SkillIndex, { sources, offsets, scores, halved }: PairDistribution): ((from: number, to: number) => number) | null;
/**
 * For each share the least score that at least so much of all pairs do not exceed (nearest rank); pairs that share nothing
 * count 0.
 */
export declare function percentiles({ pairs, scores, halved }: Pick<PairDistribution, 'pairs' | 'scores' | 'halved'>, shares: readonly number[]): number[];
/** How many occupations each source reaches, ascending, by threshold. Inclusive. */
export declare function passingCounts({ offsets, scores, sources, halved }: Pick<PairDistribution, 'offsets' | 'scores' | 'sources' | 'halved'>, thresholds: readonly number[]): Uint32Array[];
