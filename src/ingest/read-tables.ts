import type { Catalogue } from '../catalogue/types.ts';
import type { Table, TableReader } from './table.ts';
import { TableFeed } from './table-feed.ts';

/** Reads tables that are in memory already. */
export function readTables(reader: TableReader, tables: readonly Table[]): Catalogue {
  const selected = new Set(reader.select(tables.map(({ file }) => file)));
  for (const { file, rows } of tables) {
    if (!selected.has(file)) continue;
    const feed = new TableFeed(reader, file);
    for (const row of rows) feed.row(row);
    feed.end();
  }
  return reader.finish();
}
