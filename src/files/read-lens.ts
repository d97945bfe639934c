import { type Form, type Forms, later, listOf } from '../catalogue/forms.ts';
import { checkOptions } from '../catalogue/options.ts';
import type { Catalogue } from '../catalogue/types.ts';
import { type LensTables, withLensTables } from '../ingest/lens-tables.ts';
import { onetFile } from '../ingest/onet-files.ts';
import type { Table } from '../ingest/table.ts';
import { readOnet } from './read-onet.ts';
import { readTable, tableOf } from './read-records.ts';
import { type ReadOptions, readForms } from './read-tables.ts';
import { fileName, isPath, type SourceFile } from './source-file.ts';
import { withSourceFiles } from './source-files.ts';

/** Files about occupations beside a classification. */
export interface LensPaths {
  /** O*NET downloads (folders, zips, files: read together), tables of traits, tasks or attributes. */
  readonly attributes?: readonly string[];
  readonly crosswalks?: readonly string[];
  readonly vintages?: readonly string[];
  readonly indicators?: readonly string[];
}

const arePaths: Form = /* @__PURE__ */ later(() => listOf(isPath));
const lensPathsForms: Forms<LensPaths> = {
  attributes: arePaths,
  crosswalks: arePaths,
  vintages: arePaths,
  indicators: arePaths,
};

/**
 * The files, read: tables as text, workbooks or Parquet, any of them compressed.
 *
 * @throws SkillGraphError `UNREADABLE`, `MALFORMED_CSV`, `MALFORMED_ZIP`, `TOO_LARGE`, `ABORTED`, `BAD_INPUT` for a folder
 * of several tables.
 */
export async function readLens(
  paths: LensPaths,
  options: Pick<ReadOptions, 'signal' | 'limits'> = {},
): Promise<LensTables> {
  const { attributes = [], crosswalks, vintages, indicators } = checkOptions(paths, lensPathsForms);
  const reading = checkOptions(options, { signal: readForms.signal, limits: readForms.limits });
  const onet: string[] = [];
  const tables: string[] = [];
  for (const path of attributes) ((await isOnet(path, reading)) ? onet : tables).push(path);
  const all = (list: readonly string[] = []): Promise<Table[]> =>
    Promise.all(list.map((path) => readTable(path, reading)));
  return {
    donors: onet.length === 0 ? [] : [await readOnet(onet, reading)],
    attributes: await all(tables),
    crosswalks: await all(crosswalks),
    vintages: await all(vintages),
    indicators: await all(indicators),
  };
}

/** What files beside a classification are called: `indicators.csv`, `traits.csv`, `tasks.csv`, `crosswalk.csv`. */
const beside: readonly (readonly [RegExp, keyof LensPaths])[] = [
  [/^indicators[^/]*\.(csv|tsv|xlsx)$/i, 'indicators'],
  [/^(traits|tasks)[^/]*\.(csv|tsv|xlsx)$/i, 'attributes'],
  [/^crosswalk[^/]*\.(csv|tsv|xlsx)$/i, 'crosswalks'],
];

/** The catalogue with what lies beside it in its own folder. */
export async function withOwnLens(catalogue: Catalogue, files: readonly SourceFile[]): Promise<Catalogue> {
  const found: { -readonly [Kind in keyof LensPaths]: Table[] } = {};
  for (const file of files) {
    const kind = beside.find(([name]) => name.test(fileName(file)))?.[1];
    if (kind !== undefined) found[kind] = [...(found[kind] ?? []), await tableOf(file)];
  }
  return found.indicators === undefined && found.attributes === undefined
    ? catalogue
    : withLensTables(catalogue, found);
}

function isOnet(path: string, reading: Pick<ReadOptions, 'signal' | 'limits'>): Promise<boolean> {
  return withSourceFiles(path, reading, async ({ files }) => files.some(({ name }) => onetFile(name) !== null));
}
