import { type Forms } from '../catalogue/forms.ts';
import { type SparseMatrix } from './products.ts';
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
export declare const svdForms: Forms<SvdOptions>;
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
export declare function truncatedSvd(matrix: SparseMatrix, options?: SvdOptions): TruncatedSvd;
