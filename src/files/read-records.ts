import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { Issue } from '../catalogue/types.ts';
import { SkillGraphError } from '../errors.ts';
import type { TableOpener } from '../ingest/table.ts';
import { type CsvOptions, readCsv } from './csv.ts';

/** A record by column name; a missing field is blank. */
export type TableRecord = Readonly<Record<string, string>>;

/**
 * The records of one CSV or tab-separated file with a header: evidence to evaluate against, a crosswalk, anything that is
 * not a classification.
 *
 * @throws SkillGraphError `UNREADABLE`, `MALFORMED_CSV`.
 */
export async function readRecords(path: string, options: CsvOptions = {}): Promise<readonly TableRecord[]> {
  const records: TableRecord[] = [];
  const issues: Issue[] = [];
  const reader: TableOpener = {
    issues,
    open: (_file, header) => ({
      row: (fields) => {
        records.push(Object.fromEntries(header.map((name, i) => [name, fields[i] ?? ''])));
      },
    }),
  };
  try {
    await readCsv(createReadStream(path), basename(path), reader, options);
  } catch (error) {
    if (error instanceof SkillGraphError) throw error;
    throw new SkillGraphError('UNREADABLE', `"${path}" cannot be read: ${(error as Error).message}.`, { cause: error });
  }
  return records;
}
