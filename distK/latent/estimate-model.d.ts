import { type Forms } from '../catalogue/forms.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { type EstimateKernel } from '../similarity/estimate-kernel.ts';
import type { DonorSet } from './donor-set.ts';
import { type KernelRidge } from './kernel-ridge.ts';
/** How an estimate is made and judged. */
export interface EstimateSettings {
    /** Share of truths an interval is to hold: above 0, below 1. Default .8. */
    readonly level?: number | undefined;
    /** λ of the ridge, above 0. Default .5. */
    readonly lambda?: number | undefined;
    /** In how many parts donors are left out to judge: at least 2. Default 10. */
    readonly folds?: number | undefined;
    readonly seed?: number | undefined;
}
export declare const estimateForms: Forms<EstimateSettings>;
/** k of a row with every donor. */
export declare function kernelRow({ skills, place, shares }: EstimateKernel, row: number, donors: Uint32Array): Float64Array;
/** The regression over a set of donors. */
export declare function ridgeOf(index: SkillIndex, rows: Uint32Array, lambda: number): KernelRidge;
/** Donors as estimated by others that share no lender with them. */
export interface Judged {
    readonly foldOf: Uint32Array;
    /** The estimate made without the donor's fold, its residual and spread; parallel to the donors. */
    readonly estimates: Float64Array;
    readonly residuals: Float64Array;
    readonly spreads: Float64Array;
}
/** Every donor estimated by the folds it is not in. */
export declare function judged(ridge: KernelRidge, { y, clusters, clusterCount }: DonorSet, folds: number, seed: number): Judged;
export declare function meanOf(values: Float64Array): number;
/** The ⌈(n+1)·level⌉-th smallest of |residual| ÷ spread: the conformal half-width per unit of spread. */
export declare function conformalQuantile(residuals: Float64Array, spreads: Float64Array, level: number): number;
