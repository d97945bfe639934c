import type { Forms } from '../catalogue/forms.ts';
import { checkOptions } from '../catalogue/options.ts';
import type { Catalogue } from '../catalogue/types.ts';
import { SkillGraphError } from '../errors.ts';
import { foreignWords } from './foreign-files.ts';
import { type FormatReader, type Head, headReader } from './format-reader.ts';
import { escoReader, type ReadEscoOptions, readEscoForms } from './read-esco.ts';
import { graphReader, type ReadGraphOptions } from './read-graph.ts';
import { withOwnLens } from './read-lens.ts';
import { onetReader, type ReadOnetOptions, readOnetForms } from './read-onet.ts';
import { isEdgeList, pairsReader, type ReadPairsOptions, readPairsForms } from './read-pairs.ts';
import { type ReadTabiyaOptions, readTabiyaForms, tabiyaReader } from './read-tabiya.ts';
import { type DataSet, pathsText, type SourceFile } from './source-file.ts';
import { withSourceFiles } from './source-files.ts';

/** Options of every reader; each takes those it knows. */
export type ReadCatalogueOptions = ReadEscoOptions &
  ReadOnetOptions &
  ReadTabiyaOptions &
  ReadGraphOptions &
  ReadPairsOptions;

type Reader = typeof onetReader | typeof tabiyaReader | typeof escoReader | typeof graphReader | typeof pairsReader;

/** Of these the first that recognises a data set reads it. */
const readers: readonly Reader[] = [escoReader, tabiyaReader, onetReader, graphReader, pairsReader];

/** Those of layouts that are known by the names of their files. */
const named: readonly Reader[] = /* @__PURE__ */ readers.filter((reader) => reader !== pairsReader);

/** The layouts the readers know. */
export type DataFormat = 'onet' | 'tabiya' | 'esco' | 'graph' | 'pairs';

const forms: Forms<ReadCatalogueOptions> = {
  ...readEscoForms,
  ...readOnetForms,
  ...readTabiyaForms,
  ...readPairsForms,
};

/** What is looked for in a data set, in words. */
export const lookedFor: string = /* @__PURE__ */ readers.map((reader) => reader.lookedFor).join(', ');

/**
 * Reads whatever paths hold: an ESCO download, an O*NET database, a Tabiya model (folders, zips, single files), edge
 * lists, or the JSON that a graph was exported as. Several paths are parts of one data set. Tables beside a classification (`indicators.csv`, `traits.csv`,
 * `tasks.csv`, `crosswalk.csv`) are taken along. Columns that are named make it an edge list, whatever its files are
 * called.
 *
 * @throws SkillGraphError `UNKNOWN_FORMAT` saying what was looked for and what was found, `BAD_INPUT` for paths that hold
 * different classifications, `BAD_OPTION` for languages that data other than ESCO's are not in, and what the readers throw.
 */
export async function readCatalogue(
  path: string | readonly string[],
  options: ReadCatalogueOptions = {},
): Promise<Catalogue> {
  checkOptions(options, forms);
  return withSourceFiles(path, options, async (data) => {
    const reader: FormatReader<DataFormat, ReadCatalogueOptions> = namesColumns(options)
      ? pairsReader
      : await readerOf(data, headReader(options.limits));
    const catalogue = await reader.read(data, options);
    if (reader !== escoReader) checkLanguages(catalogue, options.languages, pathsText(data.paths));
    return withOwnLens(catalogue, data.files);
  });
}

/** Only an ESCO download has files of several languages to choose from: of other data the whole is read. */
function checkLanguages({ languages }: Catalogue, asked: readonly string[] | undefined, what: string): void {
  if (asked === undefined || asked.join() === languages.join()) return;
  throw new SkillGraphError(
    'BAD_OPTION',
    `languages (--languages) chooses among the files of an ESCO download; ${what} cannot be read in ${asked.join(', ')}: its labels are in ${languages.join(', ')} (und: not stated). The language of an edge list is stated with language (--language).`,
  );
}

function namesColumns({ columns }: ReadCatalogueOptions): boolean {
  return columns?.occupation !== undefined || columns?.skill !== undefined;
}

/**
 * Which layout paths hold: by file names and by the columns of the tables.
 *
 * @throws SkillGraphError `UNKNOWN_FORMAT`, `UNREADABLE`, `MALFORMED_ZIP`, `BAD_INPUT`.
 */
export async function dataFormat(path: string | readonly string[]): Promise<DataFormat> {
  return withSourceFiles(path, {}, async (data) => (await readerOf(data, headReader())).name);
}

async function readerOf(data: DataSet, head: Head): Promise<FormatReader<DataFormat, ReadCatalogueOptions>> {
  const { paths, files } = data;
  const { own, refusal } = await ownFiles(data, head);
  if (
    (await onetReader.recognises(own, head)) &&
    ((await escoReader.recognises(own, head)) || (await tabiyaReader.recognises(own, head)))
  )
    throw new SkillGraphError(
      'BAD_INPUT',
      `There are two classifications in ${pathsText(paths)}, O*NET and ESCO. Read them one by one; borrowedRatings joins their ratings by a crosswalk.`,
    );
  // A single table is taken for an edge list, but not what lies beside something else that was meant.
  const candidates = refusal === undefined || own.length > 1 || (await isEdgeList(own[0]!, head, {})) ? readers : named;
  for (const reader of candidates) if (await reader.recognises(own, head)) return reader;
  if (refusal !== undefined) throw new SkillGraphError('UNKNOWN_FORMAT', refusal);
  throw new SkillGraphError(
    'UNKNOWN_FORMAT',
    `${pathsText(paths)} ${paths.length === 1 ? 'holds' : 'hold'} none of the known layouts. Looked for: ${lookedFor}. ${found(files)}`,
  );
}

/** Files that may be read, and what the first of the others is. */
async function ownFiles(
  { files, paths }: DataSet,
  head: Head,
): Promise<{ readonly own: readonly SourceFile[]; readonly refusal: string | undefined }> {
  const own: SourceFile[] = [];
  let refusal: string | undefined;
  for (const file of files) {
    const words = foreignWords(
      file,
      /\.(csv|tsv|txt|xlsx)$/i.test(file.name) && files.length > 1 ? '' : await head(file),
    );
    if (words === undefined) own.push(file);
    else refusal ??= `${files.length === 1 ? pathsText(paths) : `"${file.name}"`} ${words}`;
  }
  if (own.length === 0 && refusal !== undefined) throw new SkillGraphError('UNKNOWN_FORMAT', refusal);
  return { own, refusal };
}

function found(files: readonly SourceFile[]): string {
  if (files.length === 0) return 'Found: no file. Folders are looked through three deep.';
  const shown = files.slice(0, 12).map(({ name }) => name);
  return `Found: ${shown.join(', ')}${files.length > shown.length ? ` and ${files.length - shown.length} more` : ''}.`;
}
