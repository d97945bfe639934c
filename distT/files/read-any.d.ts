import type { Catalogue } from '../catalogue/types.ts';
import { type ReadEscoOptions } from './read-esco.ts';
import { type ReadGraphOptions } from './read-graph.ts';
import { type ReadOnetOptions } from './read-onet.ts';
import { type ReadPairsOptions } from './read-pairs.ts';
import { type ReadTabiyaOptions } from './read-tabiya.ts';
/** Options of every reader; each takes those it knows. */
export type ReadCatalogueOptions = ReadEscoOptions & ReadOnetOptions & ReadTabiyaOptions & ReadGraphOptions & ReadPairsOptions;
/** The layouts the readers know. */
export type DataFormat = 'onet' | 'tabiya' | 'esco' | 'graph' | 'pairs';
/** What is looked for in a data set, in words. */
export declare const lookedFor: string;
/**
 * Reads whatever paths hold: an ESCO download, an O*NET database, a Tabiya model (folders, zips, single files), edge
 * lists, or the JSON that a graph was exported as. Several paths are parts of one data set. Tables beside a classification (`indicators.csv`, `traits.csv`,
 * `tasks.csv`, `crosswalk.csv`) are taken along. Columns that are named make it an edge list, whatever its files are
 * called.
 *
 * @throws SkillGraphError `UNKNOWN_FORMAT` saying what was looked for and what was found, `BAD_INPUT` for paths that hold
 * different classifications, `BAD_OPTION` for languages that data other than ESCO's are not in, and what the readers throw.
 */
export declare function readCatalogue(path: string | readonly string[], options?: ReadCatalogueOptions): Promise<Catalogue>;
/**
 * Which layout paths hold: by file names and by the columns of the tables.
 *
 * @throws SkillGraphError `UNKNOWN_FORMAT`, `UNREADABLE`, `MALFORMED_ZIP`, `BAD_INPUT`.
 */
export declare function dataFormat(path: string | readonly string[]): Promise<DataFormat>;
