import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readCsv } from '../../src/files/csv.ts';
import type { Table, TableOpener } from '../../src/ingest/table.ts';

export const fixture = (name: string): string => join(import.meta.dirname, '..', '..', 'fixtures', name);

/** A table with rows that a test may rearrange; the first is the header. */
export interface LooseTable extends Table {
  rows: string[][];
}

/** Every data file of a folder as a table in memory. */
export async function tablesOf(folder: string): Promise<LooseTable[]> {
  const tables: LooseTable[] = [];
  for (const file of (await readdir(folder)).sort())
    if (/\.(csv|txt)$/.test(file))
      tables.push({ file, rows: await rowsOf(createReadStream(join(folder, file)), file) });
  return tables;
}

/** The records of a stream of CSV, header first. */
export async function rowsOf(
  chunks: AsyncIterable<Buffer>,
  file: string,
  options: { readonly quoted?: boolean; readonly delimiter?: string } = {},
): Promise<string[][]> {
  const rows: string[][] = [];
  const recorder: TableOpener = {
    issues: [],
    open: (_, header) => {
      rows.push([...header]);
      return { row: (fields) => void rows.push([...fields]) };
    },
  };
  await readCsv(chunks, file, recorder, { quoted: !file.endsWith('.txt'), ...options });
  return rows;
}

/** The same rows in an order of their own, the header still first; the same seed gives the same order. */
export function shuffled(rows: readonly string[][], seed: number): string[][] {
  const [header, ...rest] = rows;
  let state = seed >>> 0;
  for (let i = rest.length - 1; i > 0; i--) {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9 + i) >>> 0;
    const j = state % (i + 1);
    [rest[i], rest[j]] = [rest[j]!, rest[i]!];
  }
  return header === undefined ? [] : [header, ...rest];
}
