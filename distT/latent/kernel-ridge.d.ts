/** A kernel ridge regression at work: (k + λI)⁻¹ as the rows of the inverse of its Cholesky factor. */
export interface KernelRidge {
    readonly size: number;
    readonly lambda: number;
    /** W = L⁻¹, lower triangular, row by row: (k + λI)⁻¹ = WᵀW. */
    readonly inverse: Float64Array;
}
/**
 * Factors k + λI.
 *
 * @param kernel the kernel of the donors with each other: symmetric, `size` rows of `size` numbers
 */
export declare function kernelRidge(kernel: Float64Array, size: number, lambda: number): KernelRidge;
/** α = (k + λI)⁻¹ y. */
export declare function weightsOf({ size, inverse }: KernelRidge, y: Float64Array): Float64Array;
/** kₒᵀ (k + λI)⁻¹ kₒ. */
export declare function explainedSquare({ size, inverse }: KernelRidge, column: Float64Array): number;
/** What the others say of the donors of a fold, without refitting. */
export interface LeftOut {
    /** y minus the estimate made without the fold. */
    readonly residuals: Float64Array;
    /** The spread of that estimate: √(λ + k(o,o) − kₒᵀ(k + λI)⁻¹kₒ) with the others' k. */
    readonly spreads: Float64Array;
}
/**
 * Residuals and spreads of the members of a fold as if it had been left out: with B the block of (k + λI)⁻¹ that belongs to
 * the fold, the residuals are B⁻¹ ((k + λI)⁻¹ y)_fold and the squared spreads the diagonal of B⁻¹.
 *
 * @param members positions of the fold's donors
 * @param weights (k + λI)⁻¹ of y less the mean of the others
 */
export declare function leftOut({ size, inverse }: KernelRidge, members: readonly number[], weights: Float64Array): LeftOut;
