import { statedNumber } from '../catalogue/number.ts';
import { cleanText } from '../catalogue/text.ts';
import { checkHeader } from './columns.ts';
import { checkTable, rowsOf } from './input-forms.ts';
import type { Table } from './table.ts';

/** A field that names something: an identifier, a code, a kind, a label. Blank where the row or the column is too short. */
export function cellText(fields: readonly string[], column: number): string {
  const field = fields[column];
  return field === undefined ? '' : cleanText(field);
}

/** A label as it is written, for `createCatalogue` to tidy and to report. */
export function cellLabel(fields: readonly string[], column: number): string {
  return fields[column]?.trim() ?? '';
}

/** A field that states a word of a published list: in lower case. */
export function cellWord(fields: readonly string[], column: number): string {
  return cellText(fields, column).toLowerCase();
}

/** A field that states a number, as {@link statedNumber} reads it. */
export function cellNumber(fields: readonly string[], column: number): ReturnType<typeof statedNumber> {
  return statedNumber(fields[column] ?? '');
}

/** The header and the records of a table that fits into memory, every field as {@link cellText} reads it. */
export function cleanTable(table: Table): {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
} {
  checkTable(table);
  const [header = [], ...records] = Array.from(rowsOf(table), (fields) => fields.map(cleanText));
  checkHeader(table.file, header);
  return { header, rows: records };
}

/** Several names in one field: one a line, or with ` | ` between them, or with a separator that the caller states. */
export function cellList(field: string | undefined, separator?: string): readonly string[] {
  if (field === undefined || field === '') return [];
  const parts = separator === undefined ? field.split(/\r\n?|\n|\s+\|\s+/) : field.split(separator);
  return parts.filter((part) => part.trim() !== '');
}

/** A value of a typed column as a table of texts has it. */
export function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, '');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
