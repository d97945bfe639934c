/**
 * Rank of every row by score, 1 for the highest; rows with equal scores share the better rank, rows with a score of 0 or
 * less get 0. Buckets by score first, so that only neighbours are compared.
 */
export declare function rankRows(scores: Float64Array, ranks: Uint32Array): void;
