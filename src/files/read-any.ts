import type { Catalogue } from '../catalogue/types.ts';
import { MAGIC } from '../compact/layout.ts';
import { SkillGraphError } from '../errors.ts';
import { escoFile } from '../ingest/esco-files.ts';
import { onetFile } from '../ingest/onet-files.ts';
import { tabiyaFile } from '../ingest/tabiya-files.ts';
import { type ReadEscoOptions, readEsco } from './read-esco.ts';
import { type ReadOnetOptions, readOnet } from './read-onet.ts';
import { type ReadPairsOptions, readPairs } from './read-pairs.ts';
import { readTabiya } from './read-tabiya.ts';
import { type SourceFile, withSourceFiles } from './source-files.ts';

/** Options of every reader; each takes those it knows. */
export type ReadCatalogueOptions = ReadEscoOptions & ReadOnetOptions & ReadPairsOptions;

/** The layouts the readers know. */
export type DataFormat = 'esco' | 'onet' | 'tabiya' | 'pairs';

/**
 * Reads whatever a path holds: an ESCO download, an O*NET database, a Tabiya model (folder or zip) or an edge list.
 *
 * @throws SkillGraphError `UNKNOWN_FORMAT` saying what was looked for and what was found, and what the readers throw.
 */
export async function readCatalogue(path: string, options: ReadCatalogueOptions = {}): Promise<Catalogue> {
  return readers[await dataFormat(path)](path, options);
}

const readers: Readonly<Record<DataFormat, (path: string, options: ReadCatalogueOptions) => Promise<Catalogue>>> = {
  esco: readEsco,
  onet: readOnet,
  tabiya: readTabiya,
  pairs: readPairs,
};

/**
 * Which layout a path holds: by file names, and where ESCO and Tabiya share them, by the columns of the occupations.
 *
 * @throws SkillGraphError `UNKNOWN_FORMAT`, `UNREADABLE`, `MALFORMED_ZIP`.
 */
export async function dataFormat(path: string): Promise<DataFormat> {
  return withSourceFiles([path], async (files) => {
    if (files.some(({ name }) => onetFile(name)?.kind === 'occupations')) return 'onet';
    const occupations = files.find(
      ({ name }) => escoFile(name)?.kind === 'occupations' || tabiyaFile(name) === 'occupations',
    );
    if (occupations !== undefined && files.length > 1) {
      const header = await firstLine(occupations);
      if (/conceptUri/i.test(header)) return 'esco';
      if (/PREFERREDLABEL/.test(header)) return 'tabiya';
    }
    if (files.some(({ name }) => escoFile(name)?.kind === 'requirements')) return 'esco';
    if (files.length === 1) {
      const header = await firstLine(files[0]!);
      if (header.startsWith(MAGIC))
        throw new SkillGraphError(
          'UNKNOWN_FORMAT',
          `"${path}" is a saved index, not a data set: open it with loadIndex.`,
        );
      if (/\.(csv|tsv|txt)$/i.test(files[0]!.name) || /[,;\t]/.test(header)) return 'pairs';
    }
    throw new SkillGraphError(
      'UNKNOWN_FORMAT',
      `"${path}" holds none of the known layouts. ${lookedFor} ${found(files)}`,
    );
  });
}

const lookedFor =
  'Looked for: ESCO (occupations_en.csv, skills_en.csv, occupationSkillRelations_en.csv), Tabiya (occupations.csv, skills.csv, occupation_to_skill_relations.csv), O*NET (Occupation Data.txt, Skills.txt), or one file with an edge list.';

function found(files: readonly SourceFile[]): string {
  if (files.length === 0) return 'Found: no file.';
  const shown = files.slice(0, 12).map(({ name }) => name);
  return `Found: ${shown.join(', ')}${files.length > shown.length ? ` and ${files.length - shown.length} more` : ''}.`;
}

async function firstLine(file: SourceFile): Promise<string> {
  for await (const chunk of file.open()) return chunk.toString('utf8').split(/[\r\n]/, 1)[0]!;
  return '';
}
