import type { Catalogue } from '../catalogue/types.ts';
import type { Table, TableOpener, TableReader } from './table.ts';
/** Reads tables that are in memory already. */
export declare function readTables(reader: TableReader, tables: readonly Table[]): Catalogue;
/** Hands one table in memory to whoever takes its records. */
export declare function feedTable(reader: TableOpener, table: Table): void;
