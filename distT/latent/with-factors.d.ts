import type { SkillIndex } from '../compact/skill-index.ts';
import { type FeatureBlock } from '../similarity/features.ts';
import { type SvdOptions } from './truncated-svd.ts';
/** What is decomposed, and how. */
export interface FactorOptions extends SvdOptions {
    /** What occupations are compared by. Default: the index's own ({@link comparedFeatures}). */
    readonly features?: readonly FeatureBlock[] | undefined;
    /** Also keep a factor row per skill, for similar skills by factors: 4 bytes × rank × skills. Default false. */
    readonly skillFactors?: boolean | undefined;
}
/**
 * The index with occupation factors: a truncated singular value decomposition of its features (latent semantic analysis,
 * Deerwester et al. 1990), in a derived section that any build of the library can read. The options and the seed are
 * recorded in `meta.sections.factors`; the same index, options and seed give the same bytes. Given an index with
 * factors, replaces them.
 *
 * @throws SkillGraphError `BAD_OPTION`; `EMPTY_CATALOGUE` where no occupation has a feature.
 *
 * @example
 * const index = withFactors(buildIndex(catalogue), { rank: 128 });
 * similarOccupations(index, 'chef', { method: latentCosine() });
 */
export declare function withFactors(index: SkillIndex, options?: FactorOptions): SkillIndex;
