/**
 * skillgraph/fast: the same answers, faster. A WebAssembly kernel with SIMD, a TypeScript one of the same results where
 * that cannot run, workers, and streams for more rows than memory holds answers for.
 */
export { type AccelerateOptions, accelerate } from './accelerate.ts';
export { type AllPairsOptions, allPairs, pairBatches } from './all-pairs.ts';
export type { EngineName } from './engine.ts';
export { type DataCounts, type Estimate, type EstimateTask, estimate } from './estimate.ts';
export type { NeighbourBatch } from './neighbour-batches.ts';
export { pairsAgainst } from './pairs-against.ts';
export { type PairsFormat, pairsHeader, type RenderedPairs, type RenderPairsOptions, renderPairs, } from './render-pairs.ts';
