import type { TableOpener } from '../ingest/table.ts';
import { type SourceFile } from './source-file.ts';
/** What a Parquet file is read with. */
export interface ParquetOptions {
    readonly onBytes?: ((bytes: number) => void) | undefined;
    readonly signal?: AbortSignal | undefined;
}
/**
 * Reads a Parquet file into a reader, one group of rows after the other: by column where the reader takes columns, of
 * which only those it needs are read, else row by row as texts. The only door to the Parquet decoder.
 *
 * @throws SkillGraphError `UNREADABLE` for what is no Parquet file or uses what cannot be decoded, `MISSING_COLUMN` from the
 * reader, `ABORTED`.
 */
export declare function readParquet(source: SourceFile, reader: TableOpener, { onBytes, signal }?: ParquetOptions): Promise<void>;
/** The columns of a Parquet file, for telling what it holds. */
export declare function parquetHeader(source: SourceFile): Promise<readonly string[]>;
