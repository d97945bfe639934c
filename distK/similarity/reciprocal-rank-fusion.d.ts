import { type WeightedPart } from './blend.ts';
import { type ScoringMethod } from './method.ts';
/** What the method is called, and how gently scores fall with rank. */
export interface FusionOptions {
    readonly name?: string;
    /** How gently scores fall with rank. Default 60. */
    readonly k?: number;
}
/**
 * Reciprocal-rank fusion of several methods, as a method: the weighted mean of (k + 1) / (k + rank) over the methods'
 * rankings, 1 for who is first everywhere (Cormack, Clarke & Büttcher 2009). Who shares nothing in a ranking gets 0 from
 * it. Scores say how an occupation ranks among all others, not how much is shared: compare them for one subject, or as
 * votes. Equal scores share a rank; the subject itself is left out of its own ranking. Not symmetric.
 *
 * An explanation splits each method's part as that method explains its score.
 *
 * @throws SkillGraphError `BAD_OPTION` for an empty list, a weight that is not above 0, or k below 0.
 */
export declare function reciprocalRankFusion(parts: readonly WeightedPart[], options?: FusionOptions): ScoringMethod;
