import type { Forms } from '../catalogue/forms.ts';
import type { Catalogue } from '../catalogue/types.ts';
import { type OnetOptions } from '../ingest/onet.ts';
import type { FormatReader } from './format-reader.ts';
import { type ReadOptions } from './read-tables.ts';
export interface ReadOnetOptions extends OnetOptions, ReadOptions {
}
export declare const readOnetForms: Forms<ReadOnetOptions>;
export declare const onetReader: FormatReader<'onet', ReadOnetOptions>;
/**
 * Reads an O*NET database download: the folder of tab-separated files or workbooks, or the zip itself; see `fromOnet`
 * for what is made of it.
 *
 * @param path A folder, a zip, files, or several of them.
 * @throws SkillGraphError `UNREADABLE`, `MALFORMED_ZIP`, `MALFORMED_CSV`, `MISSING_FILE`, `MISSING_COLUMN`,
 * `TOO_LARGE`, `ABORTED`.
 *
 * @example
 * const catalogue = await readOnet('db_29_2_text.zip', { layers: ['skills', 'knowledge'] });
 */
export declare function readOnet(path: string | readonly string[], options?: ReadOnetOptions): Promise<Catalogue>;
