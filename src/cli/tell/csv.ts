/** A table for other programs: the first line names the columns. */
export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: Iterable<readonly (string | number | undefined)[]>;
}

/** One line of CSV after RFC 4180; numbers in full precision, nothing for what is not known. */
export function csvLine(fields: readonly (string | number | undefined)[]): string {
  return fields.map((field) => (field === undefined ? '' : quoted(String(field)))).join(',');
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
