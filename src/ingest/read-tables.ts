import { checkForm } from '../catalogue/forms.ts';
import type { Catalogue } from '../catalogue/types.ts';
import { isTables, rowsOf } from './input-forms.ts';
import type { Table, TableOpener, TableReader } from './table.ts';
import { TableFeed } from './table-feed.ts';

/** Reads tables that are in memory already. */
export function readTables(reader: TableReader, tables: readonly Table[]): Catalogue {
  checkForm('tables', tables, isTables);
  const selected = new Set(reader.select(tables.map(({ file }) => file)));
  for (const table of tables) if (selected.has(table.file)) feedTable(reader, table);
  return reader.finish();
}

/** Hands one table in memory to whoever takes its records. */
export function feedTable(reader: TableOpener, table: Table): void {
  const feed = new TableFeed(reader, table.file);
  for (const row of rowsOf(table)) feed.row(row);
  feed.end();
}
