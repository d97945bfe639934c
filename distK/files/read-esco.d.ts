import type { Forms } from '../catalogue/forms.ts';
import type { Catalogue } from '../catalogue/types.ts';
import { type EscoOptions } from '../ingest/esco.ts';
import type { FormatReader } from './format-reader.ts';
import { type ReadOptions } from './read-tables.ts';
export interface ReadEscoOptions extends EscoOptions, ReadOptions {
}
export declare const readEscoForms: Forms<ReadEscoOptions>;
export declare const escoReader: FormatReader<'esco', ReadEscoOptions>;
/**
 * Reads an ESCO download: a folder (looked through a few levels deep), or the zip itself. Several paths, or a folder of
 * several zips, are one download: up to version 1.1 the relations come in a zip of their own, and every language in its.
 *
 * @param path A folder, a zip, or several of them.
 * @throws SkillGraphError `UNREADABLE`, `MALFORMED_ZIP`, `MALFORMED_CSV`, `MISSING_FILE`, `MISSING_COLUMN`,
 * `EMPTY_CATALOGUE`, `TOO_LARGE`, `ABORTED`.
 *
 * @example
 * const catalogue = await readEsco('ESCO dataset - v1.2.0 - classification - en - csv.zip');
 */
export declare function readEsco(path: string | readonly string[], options?: ReadEscoOptions): Promise<Catalogue>;
