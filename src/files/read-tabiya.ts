import type { Catalogue } from '../catalogue/types.ts';
import { type TabiyaOptions, TabiyaReader } from '../ingest/tabiya.ts';
import { type ReadOptions, readTables } from './read-tables.ts';
import { withSourceFiles } from './source-files.ts';

export interface ReadTabiyaOptions extends TabiyaOptions, ReadOptions {}

/**
 * Reads a Tabiya taxonomy model: a folder of CSV files, or a zip of it; see `fromTabiya` for what is made of it.
 *
 * @throws SkillGraphError `UNREADABLE`, `MALFORMED_ZIP`, `MALFORMED_CSV`, `MISSING_FILE`, `MISSING_COLUMN`, `ABORTED`.
 */
export async function readTabiya(path: string, options: ReadTabiyaOptions = {}): Promise<Catalogue> {
  return withSourceFiles([path], async (files) => {
    const reader = new TabiyaReader(options);
    await readTables(reader, files, options);
    return reader.finish();
  });
}
