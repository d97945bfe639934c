import type { TableOptions } from '../../files/read-records.ts';
import type { Table } from '../../ingest/table.ts';
import { tellIssues } from '../tell/left-out.ts';
import { askedLimits } from './limits.ts';

/** A table beside the data; what was odd about its file is told. */
export async function askedTable(path: string, options: TableOptions = {}): Promise<Table> {
  const { readTable } = await import('../../files/read-records.ts');
  const table = await readTable(path, { limits: askedLimits().reading, ...options });
  tellIssues(table.issues);
  return table;
}
