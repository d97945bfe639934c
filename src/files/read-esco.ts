import type { Forms } from '../catalogue/forms.ts';
import { checkOptions } from '../catalogue/options.ts';
import type { Catalogue } from '../catalogue/types.ts';
import { type EscoOptions, EscoReader, escoForms, escoLanguages } from '../ingest/esco.ts';
import { type EscoFileKind, escoFile, labelKinds } from '../ingest/esco-files.ts';
import type { FormatReader } from './format-reader.ts';
import { type ReadOptions, readForms, readTables } from './read-tables.ts';
import { withSourceFiles } from './source-files.ts';

export interface ReadEscoOptions extends EscoOptions, ReadOptions {}

export const readEscoForms: Forms<ReadEscoOptions> = { ...escoForms, ...readForms };

/** Files of relations, whose names are ESCO's alone. */
const relations: ReadonlySet<EscoFileKind> = /* @__PURE__ */ new Set(['requirements', 'broader', 'skillRelations']);

export const escoReader: FormatReader<'esco', ReadEscoOptions> = {
  name: 'esco',
  lookedFor: 'ESCO (occupations_en.csv, skills_en.csv, occupationSkillRelations_en.csv)',
  recognises: async (files, head) => {
    const labelled = files.filter(({ name }) => labelKinds.has(escoFile(name)?.kind as EscoFileKind));
    for (const file of labelled) {
      const header = await head(file);
      if (/conceptUri/i.test(header)) return true;
      if (/PREFERREDLABEL/.test(header)) return false;
    }
    return files.some(({ name }) => relations.has(escoFile(name)?.kind as EscoFileKind));
  },
  read: async ({ paths, files }, options) => {
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
  },
};

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
export async function readEsco(path: string | readonly string[], options: ReadEscoOptions = {}): Promise<Catalogue> {
  checkOptions(options, readEscoForms);
  return withSourceFiles(path, options, (data) => escoReader.read(data, options));
}
