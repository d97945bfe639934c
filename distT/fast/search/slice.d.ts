import type { Csr } from './problem.ts';
import { type Arena, type Slices } from './slices.ts';
export interface SliceOptions {
    /** Places per tile: a multiple of {@link CHUNK}, at most 65,536. Default 16,384, twice that for many rows, the most for weights. */
    readonly tileRows?: number;
    /** Least number of rows for a column to become bits. Default: by the number of rows. */
    readonly bitsFrom?: number;
    /** Rows the searcher adds at once: 128 (the default) or 32. */
    readonly lanes?: 32 | 128;
    readonly arena?: Arena;
    /** Who sets the bits and writes the lists. Default: {@link fillSlices}. */
    readonly fill?: ((slices: Slices) => void) | undefined;
}
/**
 * Prepares a matrix for searching; the work is a few passes over its edges.
 *
 * @param totals by row, what rows are arranged by: rows of like totals stand together, which makes a block's bounds
 *   tight. Answers do not depend on it.
 */
export declare function slice(csr: Csr, totals: Float64Array, options?: SliceOptions): Slices;
/** How often each column occurs. */
export declare function degreesOf(columnsOf: Uint32Array, columns: number): Uint32Array;
