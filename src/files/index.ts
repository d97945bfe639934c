/** Reading and saving on disk. Node only. */
export { type ReadEscoOptions, readEsco } from './read-esco.ts';
export type { Progress, ReadOptions } from './read-tables.ts';
