import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/catalogue/types.ts';
import { buildIndex } from '../../src/compact/build-index.ts';
import { readEsco, readOnet, readPairs, readTabiya } from '../../src/files/index.ts';
import type { Progress, ReadOptions } from '../../src/files/read-tables.ts';
import { fromEsco } from '../../src/ingest/esco.ts';
import { fromOnet } from '../../src/ingest/onet.ts';
import { fromPairs } from '../../src/ingest/pairs.ts';
import { fromTabiya } from '../../src/ingest/tabiya.ts';
import type { Table } from '../../src/ingest/table.ts';
import { fixture, type LooseTable, tablesOf } from '../support/tables.ts';
import { inTemporaryFolder } from '../support/temporary.ts';
import { entriesOf, zipOf } from '../support/zip.ts';

interface ReaderUnderTest {
  readonly name: string;
  /** The data set, a folder. */
  readonly data: string;
  readonly read: (path: string, options?: ReadOptions) => Promise<Catalogue>;
  readonly from: (tables: readonly Table[]) => Catalogue;
  /** A needed file with a needed column. */
  readonly file: string;
  readonly column: string;
}

const readers: readonly ReaderUnderTest[] = [
  {
    name: 'ESCO',
    data: fixture('sample'),
    read: (path, options) => readEsco(path, { ...options, version: '1.2.0' }),
    from: (tables) => fromEsco(tables, { version: '1.2.0' }),
    file: 'occupationSkillRelations_en.csv',
    column: 'skillUri',
  },
  {
    name: 'O*NET, text layout',
    data: fixture('onet-text'),
    read: (path, options) => readOnet(path, { ...options, version: '29.2' }),
    from: (tables) => fromOnet(tables, { version: '29.2' }),
    file: 'Occupation Data.txt',
    column: 'O*NET-SOC Code',
  },
  {
    name: 'O*NET, Excel layout',
    data: fixture('onet-excel'),
    read: (path, options) => readOnet(path, { ...options, version: '29.2' }),
    from: (tables) => fromOnet(tables, { version: '29.2' }),
    file: 'Occupation Data.txt',
    column: 'Title',
  },
  {
    name: 'Tabiya',
    data: fixture('tabiya'),
    read: readTabiya,
    from: (tables) => fromTabiya(tables),
    file: 'occupation_skill_relations.csv',
    column: 'OCCUPATIONID',
  },
  {
    name: 'edge list',
    data: fixture('pairs'),
    read: (path, options) => readPairs(path.endsWith('.zip') ? path : join(path, 'jobs.csv'), options),
    from: (tables) => fromPairs(tables.find(({ file }) => file === 'jobs.csv') ?? tables[0]!),
    file: 'jobs.csv',
    column: 'occupation',
  },
];

const bytesOf = (catalogue: Catalogue): Buffer => Buffer.from(buildIndex(catalogue).buffer);
const without = (tables: readonly LooseTable[], file: string): LooseTable[] => tables.filter((t) => t.file !== file);

describe.each(readers)('the $name reader', ({ name, data, read, from, file, column }) => {
  it('makes the same of tables in memory as of the folder', async () => {
    const onDisk = await read(data);
    const inMemory = from(await tablesOf(data));
    expect(bytesOf(inMemory).equals(bytesOf(onDisk))).toBe(true);
    expect(inMemory.issues).toEqual(onDisk.issues);
  });

  it('makes the same of the zip as of the folder', () =>
    inTemporaryFolder(async (folder) => {
      const zip = join(folder, 'download.zip');
      const entries = name === 'edge list' ? {} : await entriesOf(data, 'unpacked -  - here/');
      if (name === 'edge list') Object.assign(entries, { 'jobs.csv': (await entriesOf(data))['jobs.csv'] });
      await writeFile(zip, zipOf(entries));
      const [zipped, plain] = [await read(zip), await read(data)];
      expect(bytesOf(zipped).equals(bytesOf(plain))).toBe(true);
      expect(zipped.issues).toEqual(plain.issues);
    }));

  it('finds columns by name: reversed, in other case, with unknown ones among them', async () => {
    const tables = await tablesOf(data);
    const rearranged = tables.map(({ file, rows }) => ({
      file,
      rows: rows.map((row, i) => {
        const whole = [...row, ...Array(rows[0]!.length - row.length).fill('')];
        const reversed = ['unknown', ...whole.reverse()];
        return i === 0 ? reversed.map((header) => ` ${header.toUpperCase()} `) : reversed;
      }),
    }));
    expect(bytesOf(from(rearranged)).equals(bytesOf(from(tables)))).toBe(true);
  });

  it('takes tables in any order', async () => {
    const tables = await tablesOf(data);
    expect(bytesOf(from([...tables].reverse())).equals(bytesOf(from(tables)))).toBe(true);
  });

  it('names the file, the column and the columns found where one is missing', async () => {
    const tables = await tablesOf(data);
    const table = tables.find((t) => t.file === file)!;
    const renamed = { file, rows: [table.rows[0]!.map((h) => (h === column ? 'other' : h)), ...table.rows.slice(1)] };
    expect(() => from([...without(tables, file), renamed])).toThrow(
      expect.objectContaining({
        code: 'MISSING_COLUMN',
        message: expect.stringMatching(new RegExp(`${file}.*"${column.replace('*', '\\*')}".*other`)),
      }),
    );
  });

  it('refuses a file without so much as a header', async () => {
    const tables = await tablesOf(data);
    expect(() => from([...without(tables, file), { file, rows: [] }])).toThrow(
      expect.objectContaining({ code: 'MISSING_COLUMN', message: expect.stringContaining('It is empty') }),
    );
  });

  it('reports progress that ends at all bytes', async () => {
    const seen: Progress[] = [];
    await read(data, { onProgress: (progress) => seen.push(progress) });
    const last = seen.at(-1)!;
    expect(last.bytes).toBe(last.totalBytes);
    expect(last.totalBytes).toBeGreaterThan(0);
    expect(seen.map(({ bytes }) => bytes)).toEqual(seen.map(({ bytes }) => bytes).sort((a, b) => a - b));
  });

  it('stops when cancelled', async () => {
    await expect(read(data, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'ABORTED' });
  });

  it('gives every issue about a row its file and its record number, the header being 1', async () => {
    const { issues } = await read(data);
    const aboutRows = issues.filter(({ code }) => code !== 'NO_REQUIREMENTS');
    const names = (await tablesOf(data)).map((table) => table.file);
    expect(aboutRows.filter((issue) => !names.includes(issue.file) || !(issue.row! >= 2))).toEqual([]);
  });

  it('refuses a path that is not there', async () => {
    await expect(read(join(data, 'nowhere.zip'))).rejects.toMatchObject({ code: expect.stringMatching(/UNREADABLE/) });
  });
});

describe.each(readers.filter(({ name }) => name !== 'edge list'))(
  'the $name reader, which takes several files,',
  ({ data, read, from, file }) => {
    it('says which needed file it looked for and what it found', async () => {
      const tables = without(await tablesOf(data), file);
      expect(() => from(tables)).toThrow(
        expect.objectContaining({
          code: 'MISSING_FILE',
          message: expect.stringContaining(`Found: ${tables[0]!.file}`),
        }),
      );
    });

    it('stops between files when cancelled on the way', async () => {
      const controller = new AbortController();
      const cancelling = read(data, { signal: controller.signal, onProgress: () => controller.abort() });
      await expect(cancelling).rejects.toMatchObject({ code: 'ABORTED' });
    });
  },
);

describe('the ESCO reader, given a download beside its unpacked copy', () => {
  it('reads every table once and reports the copies', () =>
    inTemporaryFolder(async (folder) => {
      await cp(fixture('broken/00-healthy'), join(folder, 'ESCO dataset - v1.1.1 - classification - en - csv'), {
        recursive: true,
      });
      await writeFile(join(folder, 'download.zip'), zipOf(await entriesOf(fixture('broken/00-healthy'))));
      const catalogue = await readEsco(folder);
      expect(catalogue.requirements.length).toBe(9);
      expect(catalogue.source.version).toBe('1.1.1');
      expect(catalogue.issues.map(({ code }) => code)).toEqual(Array(9).fill('UNUSUAL_LAYOUT'));
    }));
});
