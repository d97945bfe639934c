import { type Form, type Forms, later, listOf } from '../catalogue/forms.ts';
import { checkOptions } from '../catalogue/options.ts';
import type { Catalogue } from '../catalogue/types.ts';
import { type LensTables, withLensTables } from '../ingest/lens-tables.ts';
import { onetFile } from '../ingest/onet-files.ts';
import type { Table } from '../ingest/table.ts';
import { readCsv } from './csv.ts';
import { readOnet } from './read-onet.ts';
import { readTable, rowCollector } from './read-records.ts';
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

/** The files, read. */
export async function readLens(paths: LensPaths): Promise<LensTables> {
  const { attributes = [], crosswalks, vintages, indicators } = checkOptions(paths, lensPathsForms);
  const onet: string[] = [];
  const tables: string[] = [];
  for (const path of attributes) ((await isOnet(path)) ? onet : tables).push(path);
  const all = (list: readonly string[] = []): Promise<Table[]> => Promise.all(list.map((path) => readTable(path)));
  return {
    donors: onet.length === 0 ? [] : [await readOnet(onet)],
    attributes: await all(tables),
    crosswalks: await all(crosswalks),
    vintages: await all(vintages),
    indicators: await all(indicators),
  };
}

/** What files beside a classification are called: `indicators.csv`, `traits.csv`, `tasks.csv`, `crosswalk.csv`. */
const beside: readonly (readonly [RegExp, keyof LensPaths])[] = [
  [/^indicators[^/]*\.(csv|tsv)$/i, 'indicators'],
  [/^(traits|tasks)[^/]*\.(csv|tsv)$/i, 'attributes'],
  [/^crosswalk[^/]*\.(csv|tsv)$/i, 'crosswalks'],
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

async function tableOf(file: SourceFile): Promise<Table> {
  const rows: (readonly string[])[] = [];
  await readCsv(file.open(), fileName(file), rowCollector(rows));
  return { file: fileName(file), rows };
}

function isOnet(path: string): Promise<boolean> {
  return withSourceFiles(path, {}, async ({ files }) => files.some(({ name }) => onetFile(name) !== null));
}
