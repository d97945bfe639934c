import { type FeatureBlock } from './features.ts';
import type { Matrix } from './matrix.ts';
import type { ScoringMethod } from './method.ts';
import type { Vector } from './subject.ts';
/**
 * Cosine over feature blocks, as a method: contributions name shared skills, shared groups, … and sum to the score.
 * 0–1, −1–1 with centred ratings.
 *
 * @throws SkillGraphError `BAD_OPTION` for what is no list of blocks; for an empty one when it is used.
 *
 * @example
 * similarOccupations(index, 'chef', { method: featureCosine([skillFeatures(), groupFeatures()]) });
 */
export declare function featureCosine(blocks: readonly FeatureBlock[], options?: {
    readonly name?: string;
}): ScoringMethod;
/** What {@link addProducts} does, to the bit, row by row: all of the matrix is read, and its columns are not asked for. */
export declare function addRowProducts(matrix: Matrix, { columns, weights }: Vector, sums: Float64Array): void;
/**
 * Adds a vector's product with every row to `sums`, which has one entry a row: most rows share some broad group with most
 * others, so there is no list of touched ones.
 */
export declare function addProducts(matrix: Matrix, { columns, weights }: Vector, sums: Float64Array): void;
/** Adds a multiple of a part of a column. It names each row once, so four can be added side by side, in half the time. */
export declare function addColumn({ columns: { targets }, columnWeights }: Pick<Matrix, 'columns' | 'columnWeights'>, times: number, from: number, end: number, sums: Float64Array): void;
