import type { Adjacency, SkillIndex } from '../compact/skill-index.ts';
import { type Weighting } from './weighting.ts';
/** Rows of weighted columns, and the same by column: what kernels run on. */
export interface Matrix {
    readonly rowCount: number;
    readonly columnCount: number;
    /** Row → columns, ascending. */
    readonly rows: Adjacency;
    /** Parallel to `rows.targets`; null where every weight is 1. */
    readonly weights: Float64Array | null;
    /** Column → rows, ascending. */
    readonly columns: Adjacency;
    /** Parallel to `columns.targets`; null where every weight is 1. */
    readonly columnWeights: Float64Array | null;
    /** Σ and √Σ² of the weights of each row, summed in column order. */
    readonly sums: Float64Array;
    readonly norms: Float64Array;
    /** Whether some weight is negative. */
    readonly signed: boolean;
    /** By column, how many rows have it in the whole that these rows are a block of; where not given, how many have it here. */
    readonly wholeDegrees?: Uint32Array | undefined;
}
/** How many rows have a column, as metrics are told. */
export declare function columnDegree({ columns: { offsets }, wholeDegrees }: Matrix, column: number): number;
/** The index under a weighting: requirements of weight 0 are left out. Worked out once per index and weighting. */
export declare const matrixOf: (index: SkillIndex, weighting: Weighting) => Matrix;
/** The same matrix with occupations as columns, for similar skills. */
export declare const transposedMatrix: (matrix: Matrix) => Matrix;
/**
 * Weight of every requirement, in the order of `index.requirements`.
 *
 * @throws SkillGraphError `BAD_WEIGHT` where the weighting gives a number that is not finite.
 */
export declare function edgeWeights(index: SkillIndex, weighting: Weighting): Float64Array;
/** A matrix from rows of columns and their weights, columns ascending within each row. */
export declare function weightedMatrix(rowCount: number, columnCount: number, rows: Adjacency, weights: Float64Array): Matrix;
