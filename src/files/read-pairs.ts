import type { Forms } from '../catalogue/forms.ts';
import { checkOptions } from '../catalogue/options.ts';
import type { Catalogue } from '../catalogue/types.ts';
import { SkillGraphError } from '../errors.ts';
import { type PairsOptions, PairsReader, pairsForms } from '../ingest/pairs.ts';
import { isHeader } from '../ingest/table-feed.ts';
import { headRows, likelyDelimiters, statedDelimiter } from './delimiter.ts';
import { type FormatReader, type Head, headReader } from './format-reader.ts';
import { type ReadOptions, readForms, readTables } from './read-tables.ts';
import { fileName, isParquet, isPathOrPaths, pathsText, type SourceFile } from './source-file.ts';
import { withSourceFiles } from './source-files.ts';

export interface ReadPairsOptions extends Omit<PairsOptions, 'labels'>, ReadOptions {
  /** Files that say what identifiers are called: a column of identifiers, and one of labels. */
  readonly labels?: string | readonly string[] | undefined;
}

export const readPairsForms: Forms<ReadPairsOptions> = { ...pairsForms, labels: isPathOrPaths, ...readForms };

export const pairsReader: FormatReader<'pairs', ReadPairsOptions> = {
  name: 'pairs',
  lookedFor: 'an edge list (a table with a column of occupations and one of skills)',
  recognises: async (files, head) => {
    const tables = files.filter(isTable);
    if (files.length === 1) return tables.length === 1 || /[,;\t|~]/.test(firstLineOf(await head(files[0]!)));
    for (const file of tables) if (await isEdgeList(file, head, {})) return true;
    return false;
  },
  read: async (data, options) => {
    const { labels, ...rest } = options;
    const reader = new PairsReader(rest);
    if (labels !== undefined)
      await withSourceFiles(labels, options, async ({ files }) => {
        const tables = { issues: reader.issues, open: reader.labels.open.bind(reader.labels) };
        await readTables({ ...tables, select: (names) => names }, files, {
          signal: options.signal,
          limits: options.limits,
        });
      });
    const { wanted, ignored } = await edgeLists(data.files, data.paths, options);
    for (const { name } of ignored)
      reader.issues.push({
        code: 'UNUSUAL_LAYOUT',
        file: name,
        message: 'The file is no edge list; it is not read. Tables of labels are named with labels (--labels).',
      });
    await readTables(reader, wanted, options);
    return reader.finish();
  },
};

/**
 * Reads an edge list, or several that belong together: tables whose columns are found by their usual names, or named by
 * the caller; see `fromPairs`. Of a folder, the one table that has such columns is read.
 *
 * @param path A file, a folder, a zip, or several of them.
 * @throws SkillGraphError `UNREADABLE`, `MALFORMED_CSV`, `MISSING_COLUMN`, `EMPTY_CATALOGUE`, `TOO_LARGE`, `ABORTED`,
 * `UNKNOWN_FORMAT` for a folder without an edge list, or with several.
 *
 * @example
 * const catalogue = await readPairs('jobs.tsv', { columns: { occupation: 'job', skill: 'skill', weight: 'share' } });
 */
export async function readPairs(path: string | readonly string[], options: ReadPairsOptions = {}): Promise<Catalogue> {
  checkOptions(options, readPairsForms);
  return withSourceFiles(path, options, (data) => pairsReader.read(data, options));
}

/** Files that are named one by one are all read; of a folder or archive, those that look like edge lists. */
async function edgeLists(
  files: readonly SourceFile[],
  paths: readonly string[],
  options: ReadPairsOptions,
): Promise<{ readonly wanted: readonly SourceFile[]; readonly ignored: readonly SourceFile[] }> {
  if (files.length <= paths.length) return { wanted: files, ignored: [] };
  const tables = files.filter(isTable);
  const head = headReader(options.limits);
  const wanted: SourceFile[] = [];
  for (const file of tables) if (tables.length === 1 || (await isEdgeList(file, head, options))) wanted.push(file);
  if (wanted.length > 1 && !wanted.every(isPart))
    throw new SkillGraphError(
      'UNKNOWN_FORMAT',
      `${pathsText(paths)} holds ${wanted.length} edge lists: ${wanted.map(({ name }) => name).join(', ')}. Name the one that is meant, or those that belong together, one path each.`,
    );
  if (wanted.length > 0)
    return { wanted, ignored: files.filter((file) => !wanted.includes(file) && !fileName(file).startsWith('_')) };
  throw new SkillGraphError(
    'UNKNOWN_FORMAT',
    `None of the ${files.length} files of ${pathsText(paths)} is an edge list: a table with a column of occupations and one of skills. Name the file itself, and its columns with columns (--columns).`,
  );
}

export async function isEdgeList(file: SourceFile, head: Head, options: ReadPairsOptions): Promise<boolean> {
  const text = await head(file);
  const reader = new PairsReader({ columns: options.columns });
  const stated = options.delimiter ?? statedDelimiter(text);
  return (stated === undefined ? likelyDelimiters(text) : [stated]).some((delimiter) =>
    headRows(text, delimiter).some((row) => isHeader(reader, file.name, row)),
  );
}

/** What engines write a table in: Parquet, or `part-00000-….csv`. */
function isPart(file: SourceFile): boolean {
  return isParquet(file.name) || /^part-\d+/i.test(fileName(file));
}

function isTable({ name }: SourceFile): boolean {
  return /\.(csv|tsv|tab|psv|txt|xlsx|parquet|pq)$/i.test(name);
}

function firstLineOf(text: string): string {
  return /^[^\r\n]*/.exec(text)![0];
}
