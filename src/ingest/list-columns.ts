import { statedNumber } from '../catalogue/number.ts';
import type { Source } from '../catalogue/source.ts';
import { SkillGraphError } from '../errors.ts';
import { cleanTable } from './cells.ts';
import { Columns } from './columns.ts';
import type { Table } from './table.ts';

/** A record by column name; blank where there is no such column. */
export type Field = (name: string) => string;

/** A record of a table in the long form. */
export interface ListRecord {
  readonly field: Field;
  /** The number a column states; undefined where it is blank. @throws SkillGraphError `BAD_INPUT` for what is none. */
  readonly number: (name: string) => number | undefined;
  readonly row: number;
}

/** The records of a table in the long form, whose facts are repeated in every row. */
export function listRecords(table: Table, needed: readonly string[]): readonly ListRecord[] {
  const { header, rows } = cleanTable(table);
  const columns = new Columns(table.file, header);
  for (const name of needed) columns.need(name);
  return rows.flatMap((fields, i) => {
    if (fields.every((field) => field === '')) return [];
    const row = i + 2;
    const field = (name: string): string => fields[columns.find(name)] ?? '';
    const number = (name: string): number | undefined => {
      const { value, why } = { why: '', ...statedNumber(field(name)) };
      if (value !== null) return value;
      if (why === 'blank') return undefined;
      throw unusable(table.file, row, `its ${name}, "${field(name)}", ${why}`);
    };
    return [{ field, number, row }];
  });
}

/** What is thrown for a row that would make all of a table doubtful. */
export function unusable(file: string, row: number, why: string): SkillGraphError {
  return new SkillGraphError('BAD_INPUT', `Row ${row} of ${file} cannot be used: ${why}.`);
}

/** Who says so, from the columns `source`, `version`, `year`, `country`, `licence`, `attribution`, `url`. */
export function listSource({ field, number }: ListRecord): Source {
  const year = number('year');
  return {
    name: field('source'),
    ...optional(field, 'version'),
    ...(year === undefined ? {} : { year }),
    ...optional(field, 'country'),
    ...optional(field, 'licence'),
    ...optional(field, 'attribution'),
    ...optional(field, 'url'),
  };
}

/** A text field where it is filled. */
export function optional<K extends string>(field: Field, name: K): { readonly [Name in K]?: string } {
  return (field(name) === '' ? {} : { [name]: field(name) }) as { readonly [Name in K]?: string };
}
