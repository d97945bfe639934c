import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { SkillGraphError } from '../../errors.ts';
import type { ExportedTable } from '../../export/to-tables.ts';
import { csvLine } from '../tell/csv.ts';
import { writeDocument } from './write-document.ts';

/** A table as it was written. */
export interface WrittenTable {
  readonly file: string;
  readonly rows: number;
  readonly bytes: number;
}

/** Writes tables into a folder as CSV, and beside them the SQL that creates them in DuckDB. */
export async function writeTables(folder: string, tables: readonly ExportedTable[]): Promise<WrittenTable[]> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new SkillGraphError(
      'UNREADABLE',
      `${code ?? 'An error'} prevents making the folder "${folder}". Check the path given with -o.`,
      { cause: error },
    );
  }
  const written: WrittenTable[] = [];
  for (const { name, columns, rows } of tables) {
    const lines = [csvLine(columns.map(([column]) => column))];
    for (const row of rows()) lines.push(csvLine(row));
    const file = join(folder, `${name}.csv`);
    written.push({ file, rows: lines.length - 1, bytes: await writeDocument(file, `${lines.join('\n')}\n`) });
  }
  const creates = tables.map(
    ({ name, columns }) =>
      `CREATE TABLE ${name} AS SELECT * FROM read_csv('${name}.csv', header = true, columns = {${columns.map(([column, type]) => `'${column}': '${type}'`).join(', ')}});`,
  );
  const file = join(folder, 'tables.sql');
  await writeDocument(file, `${creates.join('\n')}\n`);
  return written;
}
