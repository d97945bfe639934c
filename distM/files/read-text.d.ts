import type { ReadOptions } from './read-tables.ts';
/**
 * A text that is read whole: a profile, a list of names, a curriculum vitae. In any encoding that tables are read in,
 * compressed or not; `what` it is stands in messages.
 *
 * @throws SkillGraphError `UNREADABLE`; `UNKNOWN_FORMAT` for what is no text, such as a PDF; `BAD_INPUT` for a folder or
 * archive of several files; `MALFORMED_ZIP`, `TOO_LARGE`.
 */
export declare function readText(path: string, what: string, options?: Pick<ReadOptions, 'limits'>): Promise<string>;
/**
 * Bytes as the text they spell, told as that of tables is; `what` it is stands in messages.
 *
 * @throws SkillGraphError `TOO_LARGE` beyond `limits.recordLength`.
 */
export declare function decodedText(chunks: AsyncIterable<Buffer>, what: string, { limits }?: Pick<ReadOptions, 'limits'>): Promise<string>;
/** The names in a text, one a line, cleaned; blank lines and those that begin with # are left out. */
export declare function namesInLines(text: string): string[];
