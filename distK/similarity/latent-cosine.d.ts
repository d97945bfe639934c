import { type FeatureBlock } from './features.ts';
import type { ScoringMethod } from './method.ts';
/** What the method is called, and what its factors were built from. */
export interface LatentOptions {
    readonly name?: string;
    /** The blocks that the factors were built from; only needed where some are your own. */
    readonly features?: readonly FeatureBlock[];
}
/**
 * Cosine in the space of an index's stored factors, as a method: occupations are alike when they draw on the same
 * families of skills, whether or not the very same ones. −1–1. A profile is placed among the factors by the occupations
 * it resembles (folding-in, Deerwester et al. 1990). Who has next to nothing in common with the kept factors scores 0.
 *
 * Skills are compared by the cosine of their own factors: alike when needed in the same kind of work, also where no
 * occupation needs both.
 *
 * An explanation names the features both sides have and what each adds by way of the factors; the rest, what features of
 * one side alone imply about the other, is `indirect`.
 *
 * @throws SkillGraphError `BAD_OPTION`; when used, `NEEDS_SECTION` on an index without factors (build them with `withFactors`).
 */
export declare function latentCosine(options?: LatentOptions): ScoringMethod;
