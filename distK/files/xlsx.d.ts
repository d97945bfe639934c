import type { TableOpener } from '../ingest/table.ts';
import { type ReadLimits } from './limits.ts';
import { type SourceFile } from './source-file.ts';
/** What a workbook is read with. */
export interface XlsxOptions {
    readonly onBytes?: ((bytes: number) => void) | undefined;
    readonly signal?: AbortSignal | undefined;
    readonly limits?: ReadLimits | undefined;
}
/**
 * Reads one sheet of an Excel workbook into a reader, the first whose columns it can use: values as they are stored, formulas by their last result.
 * The only door to the workbook parser, which needs the whole file.
 *
 * @throws SkillGraphError `MALFORMED_ZIP`, `MISSING_COLUMN` from the reader, `TOO_LARGE`, `ABORTED`.
 */
export declare function readXlsx(source: SourceFile, reader: TableOpener, options?: XlsxOptions): Promise<void>;
/** The first records of the sheets of a workbook, for telling what it holds. */
export declare function firstRows(source: SourceFile, limits?: ReadLimits): Promise<readonly string[][]>;
