import type { Catalogue } from '../catalogue/types.ts';
import { type OnetOptions, OnetReader } from '../ingest/onet.ts';
import { type ReadOptions, readTables } from './read-tables.ts';
import { withSourceFiles } from './source-files.ts';

export interface ReadOnetOptions extends OnetOptions, ReadOptions {}

/**
 * Reads an O*NET database download: the folder of tab-separated files, or the zip itself; see `fromOnet` for what is
 * made of it.
 *
 * @throws SkillGraphError `UNREADABLE`, `MALFORMED_ZIP`, `MALFORMED_CSV`, `MISSING_FILE`, `MISSING_COLUMN`, `ABORTED`.
 *
 * @example
 * const catalogue = await readOnet('db_29_2_text.zip', { layers: ['skills', 'knowledge'] });
 */
export async function readOnet(path: string, options: ReadOnetOptions = {}): Promise<Catalogue> {
  return withSourceFiles([path], async (files) => {
    const where = [path, ...files.map(({ name }) => name)].join('\n');
    const [, major, minor] = /(?:\bdb_|o\*?net[-_ ]?v?)(\d+)[._](\d+)/i.exec(where) ?? [];
    const version = options.version ?? (major === undefined ? undefined : `${major}.${minor}`);
    const reader = new OnetReader({ ...options, ...(version === undefined ? {} : { version }) });
    await readTables(reader, files, options, { quoted: (file) => !/\.txt$/i.test(file) });
    return reader.finish();
  });
}
