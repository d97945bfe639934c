/** A table for other programs: the first line names the columns. */
export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: Iterable<readonly (string | number | undefined)[]>;
}

type Field = string | number | undefined;

/** One line of CSV after RFC 4180; numbers in full precision, nothing for what is not known. */
export function csvLine(fields: readonly Field[]): string {
  return fields.map((field) => (field === undefined ? '' : quoted(String(field)))).join(',');
}

/** The same for a spreadsheet: a text that would be taken for a formula is kept a text by an apostrophe. */
export function excelLine(fields: readonly Field[]): string {
  return csvLine(
    fields.map((field) => (typeof field === 'string' && /^[\s]*[=+\-@]/.test(field) ? `'${field}` : field)),
  );
}

/** What tells a spreadsheet that a file is UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
