/** Reading and saving on disk. Node only. */
export type { OnetLayer } from '../ingest/onet-files.ts';
export type { PairNames } from '../ingest/pairs.ts';
export { loadIndex, saveIndex } from './index-file.ts';
export type { ReadLimits } from './limits.ts';
export { type DataFormat, dataFormat, type ReadCatalogueOptions, readCatalogue } from './read-any.ts';
export { type ReadEscoOptions, readEsco } from './read-esco.ts';
export type { ReadGraphOptions } from './read-graph.ts';
export { type LensPaths, readLens } from './read-lens.ts';
export { type ReadOnetOptions, readOnet } from './read-onet.ts';
export { type ReadPairsOptions, readPairs } from './read-pairs.ts';
export { type ReadTabiyaOptions, readTabiya } from './read-tabiya.ts';
export type { Progress, ReadOptions } from './read-tables.ts';
