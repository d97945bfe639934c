import type { Forms } from '../catalogue/forms.ts';
import { checkOptions } from '../catalogue/options.ts';
import type { Catalogue } from '../catalogue/types.ts';
import { type TabiyaOptions, TabiyaReader, tabiyaForms } from '../ingest/tabiya.ts';
import { tabiyaFile } from '../ingest/tabiya-files.ts';
import type { FormatReader } from './format-reader.ts';
import { type ReadOptions, readForms, readTables } from './read-tables.ts';
import { withSourceFiles } from './source-files.ts';

export interface ReadTabiyaOptions extends TabiyaOptions, ReadOptions {}

export const readTabiyaForms: Forms<ReadTabiyaOptions> = { ...tabiyaForms, ...readForms };

export const tabiyaReader: FormatReader<'tabiya', ReadTabiyaOptions> = {
  name: 'tabiya',
  lookedFor: 'Tabiya (occupations.csv, skills.csv, occupation_to_skill_relations.csv)',
  recognises: async (files, head) => {
    const labelled = files.filter(({ name }) => /^(?:occupations|skills)$/.test(tabiyaFile(name) ?? ''));
    return (await Promise.all(labelled.map(head))).some((header) => /PREFERREDLABEL/.test(header));
  },
  read: async ({ files }, options) => {
    const reader = new TabiyaReader(options);
    await readTables(reader, files, options);
    return reader.finish();
  },
};

/**
 * Reads a Tabiya taxonomy model: a folder of CSV files, or a zip of it; see `fromTabiya` for what is made of it.
 *
 * @param path A folder, a zip, files, or several of them.
 * @throws SkillGraphError `UNREADABLE`, `MALFORMED_ZIP`, `MALFORMED_CSV`, `MISSING_FILE`, `MISSING_COLUMN`,
 * `TOO_LARGE`, `ABORTED`.
 */
export async function readTabiya(
  path: string | readonly string[],
  options: ReadTabiyaOptions = {},
): Promise<Catalogue> {
  checkOptions(options, readTabiyaForms);
  return withSourceFiles(path, options, (data) => tabiyaReader.read(data, options));
}
