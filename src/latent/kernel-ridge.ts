import { CholeskyDecomposition, type Matrix } from 'ml-matrix';
import { SkillGraphError } from '../errors.ts';

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
export function kernelRidge(kernel: Float64Array, size: number, lambda: number): KernelRidge {
  const rows = Array.from({ length: size }, (_, i) => {
    const row = kernel.slice(i * size, (i + 1) * size);
    row[i]! += lambda;
    return row;
  });
  const cholesky = new CholeskyDecomposition(rows);
  if (!cholesky.isPositiveDefinite())
    throw new SkillGraphError('BAD_INPUT', 'The kernel of the donors is not positive definite: λ must be above 0.');
  return { size, lambda, inverse: triangularInverse(cholesky.lowerTriangularMatrix, size) };
}

/** Row i of L⁻¹ is (eᵢ − Σ_{k<i} Lᵢₖ · row k) / Lᵢᵢ. */
function triangularInverse(lower: Matrix, size: number): Float64Array {
  const inverse = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    const row = inverse.subarray(i * size, i * size + i + 1);
    for (let k = 0; k < i; k++) {
      const factor = lower.get(i, k);
      if (factor === 0) continue;
      const above = inverse.subarray(k * size, k * size + k + 1);
      for (let j = 0; j <= k; j++) row[j]! -= factor * above[j]!;
    }
    const scale = 1 / lower.get(i, i);
    for (let j = 0; j < i; j++) row[j]! *= scale;
    row[i] = scale;
  }
  return inverse;
}

/** α = (k + λI)⁻¹ y. */
export function weightsOf({ size, inverse }: KernelRidge, y: Float64Array): Float64Array {
  const weights = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    const row = inverse.subarray(i * size, i * size + i + 1);
    let product = 0;
    for (let j = 0; j <= i; j++) product += row[j]! * y[j]!;
    for (let j = 0; j <= i; j++) weights[j]! += product * row[j]!;
  }
  return weights;
}

/** kₒᵀ (k + λI)⁻¹ kₒ. */
export function explainedSquare({ size, inverse }: KernelRidge, column: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < size; i++) {
    const row = inverse.subarray(i * size, i * size + i + 1);
    let product = 0;
    for (let j = 0; j <= i; j++) product += row[j]! * column[j]!;
    sum += product * product;
  }
  return sum;
}

/** The diagonal of (k + λI)⁻¹. */
function inverseDiagonal({ size, inverse }: KernelRidge): Float64Array {
  const diagonal = new Float64Array(size);
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) {
      const value = inverse[i * size + j]!;
      diagonal[j]! += value * value;
    }
  return diagonal;
}

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
export function leftOut({ size, inverse }: KernelRidge, members: readonly number[], weights: Float64Array): LeftOut {
  const count = members.length;
  const block = Array.from({ length: count }, () => new Float64Array(count));
  for (let i = 0; i < size; i++) {
    const row = inverse.subarray(i * size, (i + 1) * size);
    for (let a = 0; a < count; a++) {
      const value = row[members[a]!]!;
      if (value === 0) continue;
      const sums = block[a]!;
      for (let b = 0; b <= a; b++) sums[b]! += value * row[members[b]!]!;
    }
  }
  for (let a = 0; a < count; a++) for (let b = 0; b < a; b++) block[b]![a] = block[a]![b]!;
  const inner = triangularInverse(new CholeskyDecomposition(block).lowerTriangularMatrix, count);
  const factored: KernelRidge = { size: count, lambda: 0, inverse: inner };
  return {
    residuals: weightsOf(
      factored,
      Float64Array.from(members, (member) => weights[member]!),
    ),
    spreads: inverseDiagonal(factored).map(Math.sqrt),
  };
}
