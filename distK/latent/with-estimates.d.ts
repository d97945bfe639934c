import type { IndicatorTable } from '../catalogue/lens.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { type DonorSet } from './donor-set.ts';
import { type EstimateSettings } from './estimate-model.ts';
/** What is estimated, and how. */
export interface EstimateOptions extends EstimateSettings {
    /** Ids of indicators. Default: all that the index carries. */
    readonly indicators?: readonly string[] | undefined;
    /** Called with what is done and what there is to do, 100 an indicator: one of ESCO takes some ten seconds. */
    readonly onProgress?: ((done: number, total: number) => void) | undefined;
}
/** With fewer donors, or fewer distinct lenders, nothing is learnt. */
export declare const LEAST_DONORS = 30;
/**
 * The index with estimates of its indicators for occupations that have no figure of their own and borrow none: kernel ridge
 * regression over what occupations ask for and where they stand among groups, with conformal intervals. Donors that share a
 * lender are left out together when its quality is measured; an indicator is estimated only where R² is at least .4 and not
 * more than .02 below the best mean of an occupation group. What was measured is kept either way. Deterministic.
 *
 * ŷ(o) = ȳ + Σ k(o, p) α(p), α = (k + λI)⁻¹ (y − ȳ), k = .7 K + .3 H: K the product of feature rows, H the share of the four
 * prefixes of group codes in common. The interval is ŷ ± q·s, s = √(λ + k(o,o) − kₒᵀ(k + λI)⁻¹kₒ), q the ⌈(n+1)·level⌉-th
 * smallest of |residual| / s over the folds (Saunders, Gammerman & Vovk 1998; Papadopoulos et al. 2002).
 *
 * @throws SkillGraphError `BAD_OPTION` for an unknown option or indicator, or a setting out of its range.
 *
 * @example
 * const index = withEstimates(buildIndex(withIndicators(esco, tables, links)));
 */
export declare function withEstimates(index: SkillIndex, options?: EstimateOptions): SkillIndex;
/** Only occupations that ask for something: the others have nothing to learn from. */
export declare function comparableDonors(index: SkillIndex, table: IndicatorTable): DonorSet;
/** @throws SkillGraphError `BAD_OPTION` for an indicator that the index does not carry. */
export declare function chosenTables(index: SkillIndex, ids: readonly string[] | undefined): readonly IndicatorTable[];
