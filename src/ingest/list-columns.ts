import type { Source } from '../catalogue/source.ts';
import { Columns } from './columns.ts';
import type { Table } from './table.ts';

/** A record by column name; blank where there is no such column. */
export type Field = (name: string) => string;

/** The records of a table in the long form, whose facts are repeated in every row. */
export function listRecords(
  table: Table,
  needed: readonly string[],
): { readonly field: Field; readonly row: number }[] {
  const [header = [], ...rows] = [...table.rows].map((fields) => fields.map((field) => field.trim()));
  const columns = new Columns(
    table.file,
    header.map((name, i) => (i === 0 ? name.replace(/^\ufeff/, '') : name)),
  );
  for (const name of needed) columns.need(name);
  return rows
    .map((fields, i) => ({ field: (name: string) => fields[columns.find(name)] ?? '', fields, row: i + 2 }))
    .filter(({ fields }) => fields.some((field) => field !== ''));
}

/** Who says so, from the columns `source`, `version`, `year`, `country`, `licence`, `attribution`, `url`. */
export function listSource(field: Field): Source {
  return {
    name: field('source'),
    ...optional(field, 'version'),
    ...(field('year') === '' ? {} : { year: Number(field('year')) }),
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
