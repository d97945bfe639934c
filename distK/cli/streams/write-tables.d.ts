import type { ExportedTable } from '../../export/to-tables.ts';
/** A table as it was written. */
export interface WrittenTable {
    readonly file: string;
    readonly rows: number;
    readonly bytes: number;
}
/** Writes tables into a folder as CSV, and beside them the SQL that creates them in DuckDB. */
export declare function writeTables(folder: string, tables: readonly ExportedTable[]): Promise<WrittenTable[]>;
