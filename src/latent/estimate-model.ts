import { type Forms, isBetween, isCount, isSeed } from '../catalogue/forms.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { type EstimateKernel, estimateKernel } from '../similarity/estimate-kernel.ts';
import { groupedFolds } from '../similarity/folds.ts';
import type { DonorSet } from './donor-set.ts';
import { type KernelRidge, kernelRidge, leftOut, weightsOf } from './kernel-ridge.ts';

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

export const estimateForms: Forms<EstimateSettings> = {
  level: /* @__PURE__ */ isBetween(0, 1),
  lambda: /* @__PURE__ */ isBetween(0),
  folds: /* @__PURE__ */ isCount(2, 10_000),
  seed: isSeed,
};

/** k of a row with every donor. */
export function kernelRow({ skills, place, shares }: EstimateKernel, row: number, donors: Uint32Array): Float64Array {
  const products = skills(row);
  return Float64Array.from(donors, (donor) => shares.skills * products[donor]! + shares.place * place(row, donor));
}

/** The regression over a set of donors. */
export function ridgeOf(index: SkillIndex, rows: Uint32Array, lambda: number): KernelRidge {
  const kernel = estimateKernel(index);
  const matrix = new Float64Array(rows.length * rows.length);
  for (const [i, row] of rows.entries()) matrix.set(kernelRow(kernel, row, rows), i * rows.length);
  // The products of two rows are added up in either's order: the matrix must be symmetric to the last bit.
  for (let i = 0; i < rows.length; i++)
    for (let j = 0; j < i; j++) matrix[j * rows.length + i] = matrix[i * rows.length + j]!;
  return kernelRidge(matrix, rows.length, lambda);
}

/** Donors as estimated by others that share no lender with them. */
export interface Judged {
  readonly foldOf: Uint32Array;
  /** The estimate made without the donor's fold, its residual and spread; parallel to the donors. */
  readonly estimates: Float64Array;
  readonly residuals: Float64Array;
  readonly spreads: Float64Array;
}

/** Every donor estimated by the folds it is not in. */
export function judged(
  ridge: KernelRidge,
  { y, clusters, clusterCount }: DonorSet,
  folds: number,
  seed: number,
): Judged {
  const foldOf = groupedFolds(clusters, clusterCount, folds, seed);
  const estimates = new Float64Array(y.length);
  const residuals = new Float64Array(y.length);
  const spreads = new Float64Array(y.length);
  const ofY = weightsOf(ridge, y);
  const ofOne = weightsOf(ridge, new Float64Array(y.length).fill(1));
  for (let fold = 0; fold < folds; fold++) {
    const members = [...foldOf.keys()].filter((i) => foldOf[i] === fold);
    const mean = meanOf(y.filter((_, i) => foldOf[i] !== fold));
    const weights = ofY.map((weight, i) => weight - mean * ofOne[i]!);
    const left = leftOut(ridge, members, weights);
    for (const [at, i] of members.entries()) {
      residuals[i] = left.residuals[at]!;
      spreads[i] = left.spreads[at]!;
      estimates[i] = y[i]! - left.residuals[at]!;
    }
  }
  return { foldOf, estimates, residuals, spreads };
}

export function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The ⌈(n+1)·level⌉-th smallest of |residual| ÷ spread: the conformal half-width per unit of spread. */
export function conformalQuantile(residuals: Float64Array, spreads: Float64Array, level: number): number {
  const ratios = residuals.map((residual, i) => Math.abs(residual) / spreads[i]!).sort();
  return ratios[Math.min(ratios.length, Math.ceil((ratios.length + 1) * level)) - 1]!;
}
