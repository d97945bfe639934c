import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCatalogue, readLens } from '../../../src/files/index.ts';
import { readRecords, readTable } from '../../../src/files/read-records.ts';
import { fromCrosswalk } from '../../../src/ingest/index.ts';
import { sampleFolder } from '../../support/sample.ts';
import { tablesOf } from '../../support/tables.ts';
import { workbookOf } from '../../support/workbook.ts';
import { zipOf } from '../../support/zip.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'skillgraph-records-'));
});
afterAll(() => rm(folder, { recursive: true }));

const file = async (content: string | Uint8Array, name = 'pairs.csv'): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};
const pairs = [
  ['from', 'to', 'gain'],
  ['a, b', 'c', '2'],
  ['0211', 'e & f', '0.5'],
];
const csv = pairs.map((row) => row.map((text) => `"${text}"`).join(',')).join('\n');

describe('readRecords', () => {
  it('reads records by column name, quoted fields and blank ones included', async () => {
    expect(await readRecords(await file('\ufefffrom,to,gain\r\n"a, b",c,2\r\nd,e\r\n'))).toEqual([
      { from: 'a, b', to: 'c', gain: '2' },
      { from: 'd', to: 'e', gain: '' },
    ]);
  });

  it('keeps the first of columns that are called alike, and leaves blank records out', async () => {
    expect(await readRecords(await file('from,to,from\na,b,c\n\n,,\nd,e,f\n'))).toEqual([
      { from: 'a', to: 'b' },
      { from: 'd', to: 'e' },
    ]);
  });

  it('says when there is nothing to read', async () => {
    await expect(readRecords(join(folder, 'absent.csv'))).rejects.toMatchObject({
      code: 'UNREADABLE',
      message: expect.stringContaining('absent.csv'),
    });
  });
});

describe('readTable', () => {
  it.each<readonly [string, string, string | Uint8Array]>([
    ['text', 'table.csv', csv],
    ['a workbook', 'table.xlsx', workbookOf(pairs)],
    ['compressed text', 'table.csv.gz', gzipSync(csv)],
    ['a compressed workbook', 'table.xlsx.gz', gzipSync(workbookOf(pairs))],
    ['text alone in an archive', 'table.zip', zipOf({ 'table.csv': csv })],
    ['text in UTF-16', 'wide.csv', Buffer.from(`\ufeff${csv}`, 'utf16le')],
  ])('reads the same rows from %s', async (_, name, content) => {
    expect([...(await readTable(await file(content, name))).rows]).toEqual(pairs);
  });

  it('numbers records as the file does, and says what is odd about it', async () => {
    const { rows, issues } = await readTable(await file('Our pairs\nfrom,to\n\na,b\n,\nc\n'));
    expect([...rows]).toEqual([['from', 'to'], [], [], ['a', 'b'], [], ['c']].slice(0, 6));
    expect(issues!.map(({ code, row }) => `${code} ${row}`)).toEqual(['UNUSUAL_LAYOUT 2', 'RAGGED_ROW 6']);
  });

  it('is no PDF, and needs a header', async () => {
    await expect(readTable(await file('%PDF-1.4'))).rejects.toMatchObject({ code: 'UNKNOWN_FORMAT' });
    await expect(readTable(await file('2411,2412\n2411,2413\n'))).rejects.toMatchObject({ code: 'MISSING_COLUMN' });
  });

  it('wants one table: an archive of several, and a folder of them, are refused by name', async () => {
    const archive = await file(zipOf({ 'a.csv': csv, 'b.csv': csv }), 'two.zip');
    await mkdir(join(folder, 'none'));
    for (const [path, count] of [
      [archive, 2],
      [join(folder, 'none'), 0],
    ] as const)
      await expect(readTable(path)).rejects.toMatchObject({
        code: 'BAD_INPUT',
        message: expect.stringContaining(`${path}" holds ${count} files`),
      });
  });

  it('is cancelled by a signal, and kept to limits', async () => {
    for (const name of ['table.csv', 'table.xlsx', 'table.csv.gz'])
      await expect(readTable(join(folder, name), { signal: AbortSignal.abort() })).rejects.toMatchObject({
        code: 'ABORTED',
      });
    for (const name of ['table.csv', 'table.xlsx', 'table.csv.gz'])
      await expect(readTable(join(folder, name), { limits: { cellLength: 3 } })).rejects.toMatchObject({
        code: 'TOO_LARGE',
        message: expect.stringContaining('cellLength'),
      });
  });
});

describe('tables beside a classification', () => {
  const names = ['crosswalk', 'indicators', 'traits'] as const;

  it('say the same as workbooks and as text', async () => {
    const tables = new Map((await tablesOf(sampleFolder)).map(({ file: name, rows }) => [name, rows]));
    const beside = join(folder, 'beside');
    await mkdir(beside);
    const paths = async (to: (name: string) => Promise<string>) => {
      const [crosswalks, indicators, attributes] = await Promise.all(names.map(async (name) => [await to(name)]));
      return { crosswalks: crosswalks!, indicators: indicators!, attributes: attributes! };
    };
    const asText = await readLens(await paths(async (name) => join(sampleFolder, `${name}.csv`)));
    const asWorkbook = await readLens(
      await paths((name) => file(workbookOf(tables.get(`${name}.csv`)!), `beside/${name}.xlsx`)),
    );
    const rows = (lens: typeof asText) =>
      [lens.crosswalks, lens.indicators, lens.attributes].map((list) => [...(list?.[0]?.rows ?? [])]);
    expect(rows(asText).map(({ length }) => length)).toEqual(names.map((name) => tables.get(`${name}.csv`)!.length));
    const tidy = (table: readonly (readonly string[])[]) => table.map((row) => row.map((text) => text.trim()));
    expect(rows(asWorkbook).map(tidy)).toEqual(rows(asText).map(tidy));
    expect(fromCrosswalk(asWorkbook.crosswalks![0]!).links).toEqual(fromCrosswalk(asText.crosswalks![0]!).links);
  });

  it('are taken along as workbooks too', async () => {
    const own = join(folder, 'own');
    await cp(sampleFolder, own, { recursive: true });
    for (const { file: name, rows } of await tablesOf(sampleFolder)) {
      if (!/^(crosswalk|indicators|traits|tasks)/.test(name)) continue;
      await file(workbookOf(rows), `own/${name.replace('.csv', '.xlsx')}`);
      await rm(join(own, name));
    }
    const [asWorkbooks, asText] = await Promise.all([readCatalogue(own), readCatalogue(sampleFolder)]);
    expect(JSON.stringify(asText)).toContain('"ai-applicability"');
    expect(asWorkbooks).toEqual(asText);
  });

  it('are not read after a signal', async () => {
    const path = join(sampleFolder, 'crosswalk.csv');
    await expect(readLens({ crosswalks: [path] }, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'ABORTED',
    });
    await expect(readLens({ crosswalks: [path] }, { signal: 5 as never })).rejects.toMatchObject({
      code: 'BAD_OPTION',
    });
  });
});
