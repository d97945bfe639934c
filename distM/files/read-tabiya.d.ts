import type { Forms } from '../catalogue/forms.ts';
import type { Catalogue } from '../catalogue/types.ts';
import { type TabiyaOptions } from '../ingest/tabiya.ts';
import type { FormatReader } from './format-reader.ts';
import { type ReadOptions } from './read-tables.ts';
export interface ReadTabiyaOptions extends TabiyaOptions, ReadOptions {
}
export declare const readTabiyaForms: Forms<ReadTabiyaOptions>;
export declare const tabiyaReader: FormatReader<'tabiya', ReadTabiyaOptions>;
/**
 * Reads a Tabiya taxonomy model: a folder of CSV files, or a zip of it; see `fromTabiya` for what is made of it.
 *
 * @param path A folder, a zip, files, or several of them.
 * @throws SkillGraphError `UNREADABLE`, `MALFORMED_ZIP`, `MALFORMED_CSV`, `MISSING_FILE`, `MISSING_COLUMN`,
 * `TOO_LARGE`, `ABORTED`.
 */
export declare function readTabiya(path: string | readonly string[], options?: ReadTabiyaOptions): Promise<Catalogue>;
