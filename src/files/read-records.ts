import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { SkillGraphError } from '../errors.ts';
import type { Table, TableOpener } from '../ingest/table.ts';
import { type CsvOptions, readCsv } from './csv.ts';

/** A record by column name; a missing field is blank. */
export type TableRecord = Readonly<Record<string, string>>;

/**
 * The records of one CSV or tab-separated file with a header: evidence to evaluate against, anything that is not a
 * classification.
 *
 * @throws SkillGraphError `UNREADABLE`, `MALFORMED_CSV`.
 */
export async function readRecords(path: string, options: CsvOptions = {}): Promise<readonly TableRecord[]> {
  const [header = [], ...rows] = (await readTable(path, options)).rows as readonly (readonly string[])[];
  return rows.map((fields) => Object.fromEntries(header.map((name, i) => [name, fields[i] ?? ''])));
}

/** The same as a table whose first row is the header: a crosswalk, indicators. */
export async function readTable(path: string, options: CsvOptions = {}): Promise<Table> {
  const rows: (readonly string[])[] = [];
  try {
    await readCsv(createReadStream(path), basename(path), rowCollector(rows), options);
  } catch (error) {
    if (error instanceof SkillGraphError) throw error;
    throw new SkillGraphError('UNREADABLE', `"${path}" cannot be read: ${(error as Error).message}.`, { cause: error });
  }
  return { file: basename(path), rows };
}

/** Takes header and rows as they come. */
export function rowCollector(rows: (readonly string[])[]): TableOpener {
  return {
    issues: [],
    open: (_file, header) => {
      rows.push(header);
      return { row: (fields) => void rows.push(fields) };
    },
  };
}
