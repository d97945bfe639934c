import type { Catalogue } from '../catalogue/types.ts';
import { type EscoOptions, EscoReader, escoLanguages } from '../ingest/esco.ts';
import { type ReadOptions, readTables } from './read-tables.ts';
import { withSourceFiles } from './source-files.ts';

export interface ReadEscoOptions extends EscoOptions, ReadOptions {}

/**
 * Reads an ESCO download: a folder (looked through a few levels deep), or the zip itself. Several paths, or a folder of
 * several languages, become one catalogue with translations.
 *
 * @param path A folder, a zip, or several of them (one download per language).
 * @throws SkillGraphError `UNREADABLE`, `MALFORMED_ZIP`, `MALFORMED_CSV`, `MISSING_FILE`, `MISSING_COLUMN`,
 * `EMPTY_CATALOGUE`, `ABORTED`.
 *
 * @example
 * const catalogue = await readEsco('ESCO dataset - v1.2.0 - classification - en - csv.zip');
 */
export async function readEsco(path: string | readonly string[], options: ReadEscoOptions = {}): Promise<Catalogue> {
  const paths = typeof path === 'string' ? [path] : path;
  return withSourceFiles(paths, async (files) => {
    const names = files.map(({ name }) => name);
    const where = [...paths, ...names].join('\n');
    const unnamed = /classification\s*-\s*([a-z]{2})\s*-/i.exec(where)?.[1]?.toLowerCase();
    const version = options.version ?? /(?:^|[^\d.])v?(1\.\d+(?:\.\d+)?)(?![\d.]*\d)/m.exec(where)?.[1];
    const reader = new EscoReader({
      languages: escoLanguages(names, options.languages, unnamed),
      ...(version === undefined ? {} : { version }),
    });
    await readTables(reader, files, options);
    return reader.finish();
  });
}
