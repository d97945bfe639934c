/** A table for other programs: the first line names the columns. */
export interface CsvTable {
    readonly header: readonly string[];
    readonly rows: Iterable<readonly (string | number | undefined)[]>;
}
type Field = string | number | undefined;
/** One line of CSV after RFC 4180; numbers in full precision, nothing for what is not known. */
export declare function csvLine(fields: readonly Field[]): string;
/** The same for a spreadsheet: a text that would be taken for a formula is kept a text by an apostrophe. */
export declare function excelLine(fields: readonly Field[]): string;
/** What tells a spreadsheet that a file is UTF-8. */
export declare const BYTE_ORDER_MARK = "\uFEFF";
export {};
