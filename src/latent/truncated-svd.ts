import { Matrix as DenseMatrix, EigenvalueDecomposition } from 'ml-matrix';
import { checkForm, type Forms, isCount, isSeed } from '../catalogue/forms.ts';
import { checkOptions } from '../catalogue/options.ts';
import { randomNumbers } from '../similarity/random.ts';
import { byColumn, isSparseMatrix, mixed, type SparseMatrix, symmetricProduct, times } from './products.ts';

/** How many directions are kept, and how carefully they are looked for. */
export interface SvdOptions {
  /** How many singular values to keep; fewer come back where the matrix has a lower rank. 1–4096, default 128. */
  readonly rank?: number | undefined;
  /** Seed of the random start. Default 1. */
  readonly seed?: number | undefined;
  /** Further directions carried along for accuracy. 1–1024, default 16. */
  readonly oversampling?: number | undefined;
  /** Rounds of subspace iteration: more are more accurate. 0–100, default 2. */
  readonly iterations?: number | undefined;
}

/** Work grows with the square of rank and oversampling, and with iterations. */
export const svdForms: Forms<SvdOptions> = {
  rank: /* @__PURE__ */ isCount(1, 4096),
  seed: isSeed,
  oversampling: /* @__PURE__ */ isCount(1, 1024),
  iterations: /* @__PURE__ */ isCount(0, 100),
};

/** The leading singular values and what they say of the rows: row `i` times V is `left[i] × singularValues`. */
export interface TruncatedSvd {
  readonly rank: number;
  readonly rowCount: number;
  /** Descending. */
  readonly singularValues: Float64Array;
  /** Left singular vectors, `rank` numbers per row. */
  readonly left: Float64Array;
}

/**
 * Leading singular vectors of a sparse matrix by randomised subspace iteration (Halko, Martinsson & Tropp 2011,
 * with an even random start and the small problem solved for X Xᵀ). The same matrix, options and seed give the same numbers; of
 * each vector the entry largest in size is positive.
 *
 * @throws SkillGraphError `BAD_OPTION` for an unknown option, or a number that is not whole or out of its range; `BAD_INPUT` for what is no matrix.
 */
export function truncatedSvd(matrix: SparseMatrix, options: SvdOptions = {}): TruncatedSvd {
  checkForm('The matrix', matrix, isSparseMatrix);
  const { rank = 128, seed = 1, oversampling = 16, iterations = 2 } = checkOptions(options, svdForms);
  const { rowCount, columnCount } = matrix;
  const width = Math.min(rank + oversampling, rowCount, columnCount);
  const columns = byColumn(matrix);
  // X Xᵀ · D, the step that turns a subspace towards the leading singular vectors.
  const turned = (dense: Float64Array, size: number): Float64Array => times(matrix, times(columns, dense, size), size);
  const random = randomNumbers(seed);
  const start = new Float64Array(columnCount * width).map(() => 2 * random() - 1);
  let basis = whitened(times(matrix, start, width), rowCount, width);
  for (let round = 0; round < iterations; round++)
    basis = whitened(turned(basis.values, basis.width), rowCount, basis.width);
  // Once more: the first time takes out the bulk of what is not orthogonal, the second the rest.
  basis = whitened(basis.values, rowCount, basis.width);
  return smallProblem(basis, turned(basis.values, basis.width), rowCount, Math.min(rank, basis.width));
}

interface Basis {
  readonly width: number;
  /** `width` numbers per row. */
  readonly values: Float64Array;
}

/**
 * An orthogonal basis of the columns of `dense`, by the eigenvectors of its small Gram matrix: on tall matrices a
 * fraction of the time of QR. Directions that vanish are dropped, so matrices of low rank are no special case.
 */
function whitened(dense: Float64Array, rowCount: number, width: number): Basis {
  const { values, vectors } = eigen(symmetricProduct(dense, dense, rowCount, width), width);
  const kept = values.findIndex((value) => !(value > values[0]! * 1e-13));
  const size = kept < 0 ? width : kept;
  const mix = new Float64Array(width * size);
  for (let i = 0; i < width; i++)
    for (let j = 0; j < size; j++) mix[i * size + j] = vectors.get(i, j) / Math.sqrt(values[j]!);
  return { width: size, values: mixed(dense, rowCount, width, mix, size) };
}

/** Eigenvalues of a symmetric matrix, descending, and their vectors as columns. */
function eigen(
  symmetric: Float64Array,
  width: number,
): { readonly values: readonly number[]; readonly vectors: DenseMatrix } {
  const matrix = new DenseMatrix(width, width);
  for (let i = 0; i < width; i++) for (let j = 0; j < width; j++) matrix.set(i, j, symmetric[i * width + j]!);
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(matrix, { assumeSymmetric: true });
  const order = realEigenvalues.map((_, i) => i).sort((a, b) => realEigenvalues[b]! - realEigenvalues[a]! || a - b);
  return {
    values: order.map((i) => realEigenvalues[i]!),
    vectors: eigenvectorMatrix.subMatrixColumn(order),
  };
}

/** Rayleigh–Ritz: within the basis, the eigenvectors of X Xᵀ are the left singular vectors of X. */
function smallProblem(basis: Basis, image: Float64Array, rowCount: number, rank: number): TruncatedSvd {
  const { values, vectors } = eigen(symmetricProduct(basis.values, image, rowCount, basis.width), basis.width);
  const size = values.slice(0, rank).filter((value) => value > values[0]! * 1e-13).length;
  const mix = new Float64Array(basis.width * size);
  for (let i = 0; i < basis.width; i++) for (let j = 0; j < size; j++) mix[i * size + j] = vectors.get(i, j);
  const left = mixed(basis.values, rowCount, basis.width, mix, size);
  for (let j = 0; j < size; j++) fixSign(left, rowCount, size, j);
  return { rank: size, rowCount, left, singularValues: Float64Array.from(values.slice(0, size), Math.sqrt) };
}

function fixSign(left: Float64Array, rowCount: number, size: number, column: number): void {
  let largest = 0;
  for (let row = 0; row < rowCount; row++) {
    const value = left[row * size + column]!;
    if (Math.abs(value) > Math.abs(largest)) largest = value;
  }
  if (largest < 0) for (let row = 0; row < rowCount; row++) left[row * size + column]! *= -1;
}
