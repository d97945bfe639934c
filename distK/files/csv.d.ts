import type { TableOpener } from '../ingest/table.ts';
import { type ReadLimits } from './limits.ts';
export interface CsvOptions {
    /** One character. Default: the one under which the columns are found, else the likeliest of `,` `;` tab `|` `~` `^`. */
    readonly delimiter?: string | undefined;
    /** Whether fields may be quoted. Default true; O*NET's text files have no quoting. */
    readonly quoted?: boolean;
    /** Called with the bytes read so far. */
    readonly onBytes?: (bytes: number) => void;
    readonly signal?: AbortSignal | undefined;
    readonly limits?: ReadLimits | undefined;
}
/**
 * Streams one CSV file into a reader. The only door to the CSV parser, which is handed whole records, some thousands at a
 * time: what it refuses can then be given to it again one by one, to name the row.
 *
 * @throws SkillGraphError `MALFORMED_CSV` with the row, `MISSING_COLUMN` from the reader, `TOO_LARGE`, `ABORTED`.
 */
export declare function readCsv(chunks: AsyncIterable<Buffer>, file: string, reader: TableOpener, options?: CsvOptions): Promise<void>;
/** The records of a simple text, as the parser would give them. */
export declare function splitRows(text: string, delimiter: string): string[][];
