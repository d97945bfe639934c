import { type Form } from '../catalogue/forms.ts';
import type { Adjacency } from '../compact/skill-index.ts';
/** A sparse matrix: row `i` holds `values[e]` at `rows.targets[e]` for `e` from `rows.offsets[i]` on. */
export interface SparseMatrix {
    readonly rowCount: number;
    readonly columnCount: number;
    readonly rows: Adjacency;
    /** Null where every value is 1. */
    readonly values: Float64Array | null;
}
/** A matrix whose rows lie one behind the other and whose columns are there. */
export declare const isSparseMatrix: Form;
/** X · D for a dense D of `width` numbers per column of X. */
export declare function times({ rowCount, rows, values }: SparseMatrix, dense: Float64Array, width: number): Float64Array;
/** The same matrix by columns. */
export declare function byColumn({ rowCount, columnCount, rows, values }: SparseMatrix): SparseMatrix;
/** The upper half of Aᵀ · B, `width` × `width`, mirrored: for products that are symmetric. */
export declare function symmetricProduct(a: Float64Array, b: Float64Array, rowCount: number, width: number): Float64Array;
/** D · M for a small M of `width` × `size`. */
export declare function mixed(dense: Float64Array, rowCount: number, width: number, mix: Float64Array, size: number): Float64Array;
