import { SkillGraphError } from '../errors.ts';
import type { Table, TableReader } from '../ingest/table.ts';
import { type ReadOptions, readTables } from './read-tables.ts';
import { fileName, pathsText, type SourceFile } from './source-file.ts';
import { withSourceFiles } from './source-files.ts';

/** A record by column name; a missing field is blank. */
export type TableRecord = Readonly<Record<string, string>>;

/** How a table is read. */
export interface TableOptions extends ReadOptions {
  /** Whether fields may be quoted. Default true; O*NET's text files have no quoting. */
  readonly quoted?: boolean | undefined;
}

/**
 * The records of one table with a header, in any form that `readTable` reads: evidence to evaluate against, anything
 * that is not a classification.
 *
 * @throws SkillGraphError what `readTable` throws.
 */
export async function readRecords(path: string, options: TableOptions = {}): Promise<readonly TableRecord[]> {
  const [header = [], ...rows] = (await readTable(path, options)).rows as readonly (readonly string[])[];
  return rows.map((fields) => Object.fromEntries(header.map((name, i) => [name, fields[i] ?? ''])));
}

/**
 * The same as a table whose first row is the header: a crosswalk, indicators. CSV or tab-separated text, a workbook,
 * Parquet, any of them compressed or alone in an archive.
 *
 * @throws SkillGraphError `UNREADABLE`, `MALFORMED_CSV`, `MALFORMED_ZIP`, `TOO_LARGE`, `ABORTED`; `BAD_INPUT` for a folder
 * or archive of several files.
 */
export async function readTable(path: string, options: TableOptions = {}): Promise<Table> {
  return withSourceFiles(path, options, async ({ paths, files }) => {
    const [file, ...others] = files;
    if (file === undefined || others.length > 0)
      throw new SkillGraphError(
        'BAD_INPUT',
        `${pathsText(paths)} holds ${files.length} files, and one table is wanted. Name the file.`,
      );
    return tableOf(file, options);
  });
}

/** The table that a file of a data set holds. */
export async function tableOf(file: SourceFile, options: TableOptions = {}): Promise<Table> {
  const rows: (readonly string[])[] = [];
  await readTables(rowCollector(rows), [file], options, () => options.quoted ?? true);
  return { file: fileName(file), rows };
}

/** Takes header and rows as they come. */
function rowCollector(rows: (readonly string[])[]): Omit<TableReader, 'finish'> {
  return {
    issues: [],
    select: (names) => names,
    open: (_file, header) => {
      rows.push(header);
      return { row: (fields) => void rows.push(fields) };
    },
  };
}
