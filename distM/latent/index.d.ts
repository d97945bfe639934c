/** Builds factors and estimates; using stored ones needs the root only. */
export type { SparseMatrix } from './products.ts';
export { type SvdOptions, type TruncatedSvd, truncatedSvd } from './truncated-svd.ts';
export { type EstimateOptions, withEstimates } from './with-estimates.ts';
export { type FactorOptions, withFactors } from './with-factors.ts';
