import { Matrix as DenseMatrix, EigenvalueDecomposition } from 'ml-matrix';
import type { Adjacency } from '../compact/skill-index.ts';
import { SkillGraphError } from '../errors.ts';
import { normalNumbers } from '../similarity/random.ts';

/** A sparse matrix: row `i` holds `values[e]` at `rows.targets[e]` for `e` from `rows.offsets[i]` on. */
export interface SparseMatrix {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly rows: Adjacency;
  /** Null where every value is 1. */
  readonly values: Float64Array | null;
}

export interface SvdOptions {
  /** How many singular values to keep; fewer come back where the matrix has a lower rank. Default 128. */
  readonly rank?: number;
  /** Seed of the random start. Default 1. */
  readonly seed?: number;
  /** Further directions carried along for accuracy. Default 16. */
  readonly oversampling?: number;
  /** Rounds of subspace iteration: more are more accurate. Default 2. */
  readonly iterations?: number;
}

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
 * algorithm 5.3 with the small problem solved for X Xᵀ). The same matrix, options and seed give the same numbers; of
 * each vector the entry largest in size is positive.
 *
 * @throws SkillGraphError `BAD_OPTION` for a rank or oversampling below 1, or iterations below 0.
 */
export function truncatedSvd(matrix: SparseMatrix, options: SvdOptions = {}): TruncatedSvd {
  const { rank = 128, seed = 1, oversampling = 16, iterations = 2 } = options;
  for (const [name, value, least] of [
    ['rank', rank, 1],
    ['oversampling', oversampling, 1],
    ['iterations', iterations, 0],
  ] as const)
    if (!Number.isInteger(value) || value < least)
      throw new SkillGraphError(
        'BAD_OPTION',
        `The ${name} of a decomposition is ${value}; it must be a whole number from ${least}.`,
      );
  const { rowCount, columnCount } = matrix;
  const width = Math.min(rank + oversampling, rowCount, columnCount);
  const random = normalNumbers(seed);
  const start = Float64Array.from({ length: columnCount * width }, random);
  let basis = whitened(times(matrix, start, width), rowCount, width);
  for (let round = 0; round < iterations; round++)
    basis = whitened(timesItsTranspose(matrix, basis.values, basis.width), rowCount, basis.width);
  // Once more: the first time takes out the bulk of what is not orthogonal, the second the rest.
  basis = whitened(basis.values, rowCount, basis.width);
  return smallProblem(matrix, basis, Math.min(rank, basis.width));
}

interface Basis {
  readonly width: number;
  /** `width` numbers per row. */
  readonly values: Float64Array;
}

/** X · D for a dense D of `width` numbers per column of X. */
function times({ rowCount, rows, values }: SparseMatrix, dense: Float64Array, width: number): Float64Array {
  const result = new Float64Array(rowCount * width);
  for (let row = 0; row < rowCount; row++) {
    const out = row * width;
    for (let edge = rows.offsets[row]!; edge < rows.offsets[row + 1]!; edge++) {
      const value = values === null ? 1 : values[edge]!;
      const from = rows.targets[edge]! * width;
      for (let i = 0; i < width; i++) result[out + i]! += value * dense[from + i]!;
    }
  }
  return result;
}

/** Xᵀ · D for a dense D of `width` numbers per row of X. */
function transposedTimes(
  { rowCount, columnCount, rows, values }: SparseMatrix,
  dense: Float64Array,
  width: number,
): Float64Array {
  const result = new Float64Array(columnCount * width);
  for (let row = 0; row < rowCount; row++) {
    const from = row * width;
    for (let edge = rows.offsets[row]!; edge < rows.offsets[row + 1]!; edge++) {
      const value = values === null ? 1 : values[edge]!;
      const out = rows.targets[edge]! * width;
      for (let i = 0; i < width; i++) result[out + i]! += value * dense[from + i]!;
    }
  }
  return result;
}

function timesItsTranspose(matrix: SparseMatrix, dense: Float64Array, width: number): Float64Array {
  return times(matrix, transposedTimes(matrix, dense, width), width);
}

/**
 * An orthogonal basis of the columns of `dense`, by the eigenvectors of its small Gram matrix: on tall matrices a
 * fraction of the time of QR. Directions that vanish are dropped, so matrices of low rank are no special case.
 */
function whitened(dense: Float64Array, rowCount: number, width: number): Basis {
  const { values, vectors } = eigen(innerProducts(dense, dense, rowCount, width), width);
  const kept = values.findIndex((value) => !(value > values[0]! * 1e-13));
  const size = kept < 0 ? width : kept;
  const mix = new Float64Array(width * size);
  for (let i = 0; i < width; i++)
    for (let j = 0; j < size; j++) mix[i * size + j] = vectors.get(i, j) / Math.sqrt(values[j]!);
  return { width: size, values: mixed(dense, rowCount, width, mix, size) };
}

/** Aᵀ · B, `width` × `width`. */
function innerProducts(a: Float64Array, b: Float64Array, rowCount: number, width: number): Float64Array {
  const result = new Float64Array(width * width);
  for (let row = 0; row < rowCount; row++) {
    const at = row * width;
    for (let i = 0; i < width; i++) {
      const value = a[at + i]!;
      if (value === 0) continue;
      const out = i * width;
      for (let j = 0; j < width; j++) result[out + j]! += value * b[at + j]!;
    }
  }
  return result;
}

/** D · M for a small M of `width` × `size`. */
function mixed(dense: Float64Array, rowCount: number, width: number, mix: Float64Array, size: number): Float64Array {
  const result = new Float64Array(rowCount * size);
  for (let row = 0; row < rowCount; row++) {
    const out = row * size;
    for (let i = 0; i < width; i++) {
      const value = dense[row * width + i]!;
      const from = i * size;
      for (let j = 0; j < size; j++) result[out + j]! += value * mix[from + j]!;
    }
  }
  return result;
}

/** Eigenvalues of a symmetric matrix, descending, and their vectors as columns. */
function eigen(
  symmetric: Float64Array,
  width: number,
): { readonly values: readonly number[]; readonly vectors: DenseMatrix } {
  const matrix = new DenseMatrix(width, width);
  for (let i = 0; i < width; i++)
    for (let j = 0; j < width; j++) matrix.set(i, j, (symmetric[i * width + j]! + symmetric[j * width + i]!) / 2);
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(matrix, { assumeSymmetric: true });
  const order = realEigenvalues.map((_, i) => i).sort((a, b) => realEigenvalues[b]! - realEigenvalues[a]! || a - b);
  return {
    values: order.map((i) => realEigenvalues[i]!),
    vectors: eigenvectorMatrix.subMatrixColumn(order),
  };
}

/** Rayleigh–Ritz: within the basis, the eigenvectors of X Xᵀ are the left singular vectors of X. */
function smallProblem(matrix: SparseMatrix, basis: Basis, rank: number): TruncatedSvd {
  const { rowCount } = matrix;
  const image = timesItsTranspose(matrix, basis.values, basis.width);
  const { values, vectors } = eigen(innerProducts(basis.values, image, rowCount, basis.width), basis.width);
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
