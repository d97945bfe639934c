import type { Table } from '../ingest/table.ts';
import { type ReadOptions } from './read-tables.ts';
import { type SourceFile } from './source-file.ts';
/** A record by column name; a missing field is blank. */
export type TableRecord = Readonly<Record<string, string>>;
/** How a table is read. */
export interface TableOptions extends ReadOptions {
    /** Whether fields may be quoted. Default true; O*NET's text files have no quoting. */
    readonly quoted?: boolean | undefined;
    /** Whether the first record must name the columns. Default true. */
    readonly headed?: boolean | undefined;
}
/**
 * The records of one table with a header, in any form that `readTable` reads: evidence to evaluate against, anything
 * that is not a classification. Blank records are left out; of columns of one name the first counts.
 *
 * @throws SkillGraphError what `readTable` throws.
 */
export declare function readRecords(path: string, options?: TableOptions): Promise<readonly TableRecord[]>;
/** The rows of a table as records. */
export declare function recordsOf({ rows }: Table): readonly TableRecord[];
/**
 * The same as a table whose first row is the header: a crosswalk, indicators. CSV or tab-separated text, a workbook,
 * Parquet, any of them compressed or alone in an archive. What stands above the header is left out, and blank records are
 * empty, so that the number of a record is that of the file.
 *
 * @throws SkillGraphError `UNREADABLE`, `MALFORMED_CSV`, `MALFORMED_ZIP`, `TOO_LARGE`, `ABORTED`; `MISSING_COLUMN` for a table
 * whose first record names no columns; `UNKNOWN_FORMAT` for what is no table; `BAD_INPUT` for a folder or archive of several
 * files.
 */
export declare function readTable(path: string, options?: TableOptions): Promise<Table>;
/** The table that a file of a data set holds. */
export declare function tableOf(file: SourceFile, options?: TableOptions): Promise<Table>;
