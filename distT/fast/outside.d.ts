import type { Matrix } from '../similarity/matrix.ts';
import type { Vector } from '../similarity/subject.ts';
import type { Outside } from './search/problem.ts';
/** One vector as a row by itself. */
export declare function outsideOf(vector: Vector, columns: number): Outside;
/**
 * The rows of a matrix over the columns of another. A column that the other lacks is left out, but still counts in the
 * row's totals.
 *
 * @param columnOf by column, its number in the other, ascending; −1 where the other has none such
 */
export declare function carriedOver(matrix: Matrix, columnOf: Int32Array, columns: number): Outside;
/** One of the rows as a vector. */
export declare function vectorAt({ csr, totals }: Outside, row: number): Vector;
