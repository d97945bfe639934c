/** A table for other programs: the first line names the columns. */
export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: Iterable<readonly (string | number | undefined)[]>;
}

type Field = string | number | undefined;

/** Names under which a row, or one of several kinds of rows, says what a cell can hold. */
type FieldOf<Row> = Row extends unknown
  ? { [Name in keyof Row]-?: Row[Name] extends Field ? Name : never }[keyof Row] & string
  : never;

/** What rows say under these names; their `rank` is their place, from 1 on. */
export function tableOf<Row>(rows: readonly Row[], header: readonly (FieldOf<Row> | 'rank')[]): CsvTable {
  const cell = (row: Row, rank: number, name: FieldOf<Row> | 'rank'): Field =>
    name === 'rank' ? rank : (row as Readonly<Record<string, Field>>)[name];
  return { header, rows: rows.map((row, i) => header.map((name) => cell(row, i + 1, name))) };
}

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
