import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalogue, Issue } from '../../src/catalogue/types.ts';
import { buildIndex } from '../../src/compact/build-index.ts';
import { SkillGraphError } from '../../src/errors.ts';
import { fromEsco } from '../../src/ingest/esco.ts';
import { fromOnet } from '../../src/ingest/onet.ts';
import { fromPairs } from '../../src/ingest/pairs.ts';
import { fromTabiya } from '../../src/ingest/tabiya.ts';
import type { Table } from '../../src/ingest/table.ts';
import { fixture, rowsOf, shuffled, tablesOf } from '../support/tables.ts';

const bytesOf = (catalogue: Catalogue): Buffer => Buffer.from(buildIndex(catalogue).buffer);
const withoutRows = (issues: readonly Issue[]): string[] =>
  issues.map(({ code, file, message }) => `${code} ${file} ${message}`).sort();

const esco = (tables: readonly Table[]): Catalogue => fromEsco(tables);
const onet = (tables: readonly Table[]): Catalogue => fromOnet(tables);
const dataSets: readonly (readonly [string, (tables: readonly Table[]) => Catalogue])[] = [
  ['sample', esco],
  ['broken/03-label-separators', esco],
  ['broken/05-ragged-rows', esco],
  ['broken/06-duplicate-concepts', esco],
  ['broken/09-stray-characters', esco],
  ['broken/13-dangling-relations', esco],
  ['broken/15-essential-and-optional', esco],
  ['onet-text', onet],
  ['onet-excel', onet],
  ['tabiya', (tables) => fromTabiya(tables)],
  ['pairs', (tables) => fromPairs(tables.find(({ file }) => file === 'jobs.csv')!)],
];

describe.each(dataSets)('reading %s', (name, from) => {
  it('gives the same bytes and the same issues whatever the order of rows and files', async () => {
    const tables = await tablesOf(fixture(name));
    const plain = from(tables);
    const bytes = bytesOf(plain);
    const issues = withoutRows(plain.issues);
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (seed, turn) => {
        const rows = tables.map((table, i) => ({ file: table.file, rows: shuffled(table.rows, seed + i) }));
        const turned = [...rows.slice(turn % rows.length), ...rows.slice(0, turn % rows.length)];
        const catalogue = from(turned);
        expect(bytesOf(catalogue).equals(bytes)).toBe(true);
        expect(withoutRows(catalogue.issues)).toEqual(issues);
      }),
      { numRuns: name === 'sample' ? 8 : 40 },
    );
  });

  it('ends in a catalogue or in a coded error, whatever the tables hold', async () => {
    const tables = await tablesOf(fixture(name));
    const cell = fc.constantFrom(
      '',
      'n/a',
      '-1',
      '1e999',
      'NaN',
      'key_1',
      'obsolete',
      '__proto__',
      'constructor',
      '\ufeff',
      '"',
      '<a',
      '&#0;',
    );
    const damage = fc.record({ table: fc.nat(), row: fc.nat(), column: fc.nat(), cell, cut: fc.boolean() });
    fc.assert(
      fc.property(fc.array(damage, { maxLength: 6 }), (damages) => {
        const damaged = tables.map(({ file, rows }) => ({ file, rows: [...rows] }));
        for (const { table, row, column, cell: text, cut } of damages) {
          const { rows } = damaged[table % damaged.length]!;
          const at = row % Math.min(rows.length, 12);
          const fields = [...rows[at]!];
          fields[column % Math.max(fields.length, 1)] = text;
          rows[at] = cut ? fields.slice(0, column % (fields.length + 1)) : fields;
        }
        try {
          expect(from(damaged).occupations.length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(SkillGraphError);
        }
      }),
      { numRuns: name === 'sample' ? 10 : 100 },
    );
  });

  it('changes no table it is given', async () => {
    const tables = await tablesOf(fixture(name));
    const before = JSON.stringify(tables);
    from(tables);
    expect(JSON.stringify(tables)).toBe(before);
  });
});

describe('reading CSV', () => {
  const field = fc.oneof(
    fc.string({ unit: fc.constantFrom('a', 'é', '漢', '😀', '"', '\n', '\r\n', ',', ';', '\t', ' ', '|') }),
    fc.constantFrom('', 'plain', '0110', ' padded ', '"', '""', 'a "b" c'),
  );
  const tables = fc
    .integer({ min: 2, max: 5 })
    .chain((width) =>
      fc.array(fc.array(field, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }),
    );
  const delimiters = fc.constantFrom(',', ';', '\t');
  const ends = fc.constantFrom('\n', '\r\n');

  /** Quotes what must be quoted, and all else if `always`; space around unquoted fields is nobody's. */
  const written = (rows: readonly (readonly string[])[], delimiter: string, end: string, always: boolean): string =>
    rows
      .map((row) =>
        row
          .map((text) =>
            always || /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text,
          )
          .join(delimiter),
      )
      .join(end) + end;
  const trimmed = (rows: readonly (readonly string[])[]): string[][] =>
    rows.map((row) => row.map((text) => text.trim()));
  const chunked = (text: string, size: number): AsyncIterable<Buffer> => {
    const bytes = Buffer.from(text);
    return Readable.from(
      Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size)),
    );
  };

  /** A row that says nothing is no row. */
  const withoutBlank = (rows: readonly (readonly string[])[]) =>
    rows.filter((row) => row.some((text) => text.trim() !== ''));

  it('gives back the fields that were written, however the bytes arrive', async () => {
    await fc.assert(
      fc.asyncProperty(
        tables,
        delimiters,
        ends,
        fc.boolean(),
        fc.integer({ min: 1, max: 40 }),
        async (rows, delimiter, end, always, size) => {
          const header = rows[0]!.map((_, i) => `column ${i}`);
          const text = written([header, ...rows], delimiter, end, always);
          const read = await rowsOf(chunked(text, size), 'any.csv', { delimiter });
          const kept = withoutBlank([header, ...rows]);
          if (always) expect(read).toEqual(kept);
          else expect(trimmed(read)).toEqual(trimmed(kept));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('finds out the delimiter from the header', async () => {
    await fc.assert(
      fc.asyncProperty(tables, delimiters, async (rows, delimiter) => {
        const header = rows[0]!.map((_, i) => `column${i}`);
        const text = written([header, ...rows], delimiter, '\n', false);
        expect(trimmed(await rowsOf(chunked(text, 1000), 'any.csv'))).toEqual(trimmed(withoutBlank([header, ...rows])));
      }),
      { numRuns: 100 },
    );
  });
});
