import type { Issue } from '../catalogue/types.ts';
import { SkillGraphError } from '../errors.ts';
import { checkHeader } from '../ingest/columns.ts';
import type { Table, TableReader } from '../ingest/table.ts';
import { foreignWords } from './foreign-files.ts';
import { headReader } from './format-reader.ts';
import { type ReadOptions, readTables } from './read-tables.ts';
import { fileName, pathsText, type SourceFile } from './source-file.ts';
import { withSourceFiles } from './source-files.ts';

/** A record by column name; a missing field is blank. */
export type TableRecord = Readonly<Record<string, string>>;

/** How a table is read. */
export interface TableOptions extends ReadOptions {
  /** Whether fields may be quoted. Default true; O*NET's text files have no quoting. */
  readonly quoted?: boolean | undefined;
  /** Whether the first record must name the columns. Default true. */
  readonly headed?: boolean | undefined;
}

/**
 * The records of one table with a header, in any form that `readTable` reads: evidence to evaluate against, anything
 * that is not a classification. Blank records are left out; of columns of one name the first counts.
 *
 * @throws SkillGraphError what `readTable` throws.
 */
export async function readRecords(path: string, options: TableOptions = {}): Promise<readonly TableRecord[]> {
  return recordsOf(await readTable(path, options));
}

/** The rows of a table as records. */
export function recordsOf({ rows }: Table): readonly TableRecord[] {
  const [header = [], ...records] = [...rows];
  const first = [...header.keys()].filter((at) => header.indexOf(header[at]!) === at);
  return records
    .filter((fields) => fields.length > 0)
    .map((fields) => Object.fromEntries(first.map((at) => [header[at], fields[at] ?? ''])));
}

/**
 * The same as a table whose first row is the header: a crosswalk, indicators. CSV or tab-separated text, a workbook,
 * Parquet, any of them compressed or alone in an archive. What stands above the header is left out, and blank records are
 * empty, so that the number of a record is that of the file.
 *
 * @throws SkillGraphError `UNREADABLE`, `MALFORMED_CSV`, `MALFORMED_ZIP`, `TOO_LARGE`, `ABORTED`; `MISSING_COLUMN` for a table
 * whose first record names no columns; `UNKNOWN_FORMAT` for what is no table; `BAD_INPUT` for a folder or archive of several
 * files.
 */
export async function readTable(path: string, options: TableOptions = {}): Promise<Table> {
  return withSourceFiles(path, options, async ({ paths, files }) => {
    const [file, ...others] = files;
    if (file === undefined || others.length > 0)
      throw new SkillGraphError(
        'BAD_INPUT',
        `${pathsText(paths)} holds ${files.length} files, and one table is wanted. Name the file.`,
      );
    const words = foreignWords(file, await headReader(options.limits)(file));
    if (words !== undefined) throw new SkillGraphError('UNKNOWN_FORMAT', `${pathsText(paths)} ${words}`);
    return tableOf(file, options);
  });
}

/** The table that a file of a data set holds. */
export async function tableOf(file: SourceFile, options: TableOptions = {}): Promise<Table> {
  const rows: (readonly string[])[] = [];
  const issues: Issue[] = [];
  await readTables(rowCollector(rows, issues), [file], options, () => options.quoted ?? true);
  if (options.headed ?? true) checkHeader(fileName(file), rows[0] ?? []);
  return { file: fileName(file), rows, issues };
}

/** Takes header and rows as they come; rows that were passed over leave an empty one behind. */
function rowCollector(rows: (readonly string[])[], issues: Issue[]): Omit<TableReader, 'finish'> {
  return {
    issues,
    select: (names) => names,
    open: (_file, header) => {
      rows.push(header);
      return {
        row: (fields, row) => {
          while (rows.length < row - 1) rows.push([]);
          rows.push(fields);
        },
      };
    },
  };
}
