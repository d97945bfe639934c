import type { Forms } from '../catalogue/forms.ts';
import type { Catalogue } from '../catalogue/types.ts';
import { type PairsOptions } from '../ingest/pairs.ts';
import { type FormatReader, type Head } from './format-reader.ts';
import { type ReadOptions } from './read-tables.ts';
import { type SourceFile } from './source-file.ts';
export interface ReadPairsOptions extends Omit<PairsOptions, 'labels'>, ReadOptions {
    /** Files that say what identifiers are called: a column of identifiers, and one of labels. */
    readonly labels?: string | readonly string[] | undefined;
}
export declare const readPairsForms: Forms<ReadPairsOptions>;
export declare const pairsReader: FormatReader<'pairs', ReadPairsOptions>;
/**
 * Reads an edge list, or several that belong together: tables whose columns are found by their usual names, or named by
 * the caller; see `fromPairs`. Of a folder, the one table that has such columns is read.
 *
 * @param path A file, a folder, a zip, or several of them.
 * @throws SkillGraphError `UNREADABLE`, `MALFORMED_CSV`, `MISSING_COLUMN`, `EMPTY_CATALOGUE`, `TOO_LARGE`, `ABORTED`,
 * `UNKNOWN_FORMAT` for a folder without an edge list, or with several.
 *
 * @example
 * const catalogue = await readPairs('jobs.tsv', { columns: { occupation: 'job', skill: 'skill', weight: 'share' } });
 */
export declare function readPairs(path: string | readonly string[], options?: ReadPairsOptions): Promise<Catalogue>;
export declare function isEdgeList(file: SourceFile, head: Head, options: ReadPairsOptions): Promise<boolean>;
