import { type Forms } from '../catalogue/forms.ts';
import type { TableReader } from '../ingest/table.ts';
import type { ReadLimits } from './limits.ts';
import { type SourceFile } from './source-file.ts';
/** How far the reading has come. */
export interface Progress {
    /** The file being read. */
    readonly file: string;
    /** Bytes read so far, of all files that are needed. */
    readonly bytes: number;
    readonly totalBytes: number;
}
/** What every reader of files takes. */
export interface ReadOptions {
    /** Called as bytes come in, for a progress bar. */
    readonly onProgress?: ((progress: Progress) => void) | undefined;
    /** Cancels the reading, which then throws `ABORTED`. */
    readonly signal?: AbortSignal | undefined;
    /** What separates fields. Default: the one under which the columns are found, else the likeliest. */
    readonly delimiter?: string | undefined;
    /** How large a record, a field, an unpacked archive may be before reading is refused with `TOO_LARGE`. */
    readonly limits?: ReadLimits | undefined;
}
/** The forms of the options. */
export declare const readForms: Forms<ReadOptions>;
/** Streams the files a reader wants into it, one after the other. */
export declare function readTables(reader: Omit<TableReader, 'finish'>, files: readonly SourceFile[], { onProgress, signal, delimiter, limits }?: ReadOptions, quoted?: (file: string) => boolean): Promise<void>;
/** Whether a file is Parquet, by its name. */
export declare function isParquet(file: string): boolean;
/** Whether a file is a workbook, by its name. */
export declare function isWorkbook(file: string): boolean;
