import type { Forms } from '../catalogue/forms.ts';
import { checkOptions } from '../catalogue/options.ts';
import type { Catalogue } from '../catalogue/types.ts';
import { type OnetOptions, OnetReader, onetForms } from '../ingest/onet.ts';
import { onetFile } from '../ingest/onet-files.ts';
import type { FormatReader } from './format-reader.ts';
import { type ReadOptions, readForms, readTables } from './read-tables.ts';
import { withSourceFiles } from './source-files.ts';

export interface ReadOnetOptions extends OnetOptions, ReadOptions {}

export const readOnetForms: Forms<ReadOnetOptions> = { ...onetForms, ...readForms };

export const onetReader: FormatReader<'onet', ReadOnetOptions> = {
  name: 'onet',
  lookedFor: 'O*NET (Occupation Data.txt, Skills.txt, or the same as .xlsx)',
  recognises: async (files, head) => {
    if (files.some(({ name }) => onetFile(name)?.kind === 'occupations')) return true;
    const ratings = files.filter(({ name }) => onetFile(name)?.kind === 'ratings');
    return (await Promise.all(ratings.map(head))).some((header) =>
      /O\*NET-SOC Code\b[^\r\n]*\bScale ID\b/i.test(header),
    );
  },
  read: async ({ paths, files }, options) => {
    const where = [...paths, ...files.map(({ name }) => name)].join('\n');
    const [, major, minor] = /(?:\bdb_|o\*?net[-_ ]?v?)(\d+)[._](\d+)/i.exec(where) ?? [];
    const version = options.version ?? (major === undefined ? undefined : `${major}.${minor}`);
    const reader = new OnetReader({ ...options, ...(version === undefined ? {} : { version }) });
    await readTables(reader, files, options, (file) => !/\.txt$/i.test(file));
    return reader.finish();
  },
};

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
export async function readOnet(path: string | readonly string[], options: ReadOnetOptions = {}): Promise<Catalogue> {
  checkOptions(options, readOnetForms);
  return withSourceFiles(path, options, (data) => onetReader.read(data, options));
}
