import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../src/catalogue/types.ts';
import { readCsv } from '../../../src/files/csv.ts';
import { rowsOf } from '../../support/tables.ts';

const bytes = (text: string, size = 1 << 16): AsyncIterable<Buffer> => {
  const whole = Buffer.from(text);
  return Readable.from(
    Array.from({ length: Math.ceil(whole.length / size) }, (_, i) => whole.subarray(i * size, (i + 1) * size)),
  );
};
const read = (text: string, size?: number): Promise<string[][]> => rowsOf(bytes(text, size), 'any.csv');

describe('readCsv', () => {
  it('reads the same whether or not a quotation mark appears somewhere', async () => {
    const plain = await read('a,b\n1,2\n3,4\n');
    expect(await read('a,b\n1,2\n"3",4\n')).toEqual(plain);
    expect(await read('"a",b\r\n1,2\r\n3,4')).toEqual(plain);
  });

  it('takes a quotation mark inside an unquoted field as it is', async () => {
    expect(await read('a,b\n5" pipe,x\ny,"say ""when"""\n')).toEqual([
      ['a', 'b'],
      ['5" pipe', 'x'],
      ['y', 'say "when"'],
    ]);
  });

  it('joins letters and records that chunks cut apart', async () => {
    const text = 'a,b\n"ä\nö",漢😀\n"x, y",\n';
    const whole = await read(text);
    expect(whole).toEqual([
      ['a', 'b'],
      ['ä\nö', '漢😀'],
      ['x, y', ''],
    ]);
    let sizes = 0;
    for (let size = 1; size < 30; size++) {
      expect(await read(text, size)).toEqual(whole);
      sizes++;
    }
    expect(sizes).toBe(29);
  });

  it('tells the record, not the line, at which a file is malformed', async () => {
    await expect(read('a,b\n"1\n\n1",2\n3,4\n"5"x,6\n7,8\n')).rejects.toMatchObject({
      code: 'MALFORMED_CSV',
      message: expect.stringContaining('any.csv is not well-formed CSV at record 4'),
    });
  });

  it('tells the record at which a quotation mark is opened and never closed', async () => {
    await expect(read('a,b\n1,2\n3,"4\n5,6\n7,8\n', 5)).rejects.toMatchObject({
      code: 'MALFORMED_CSV',
      message: expect.stringContaining('at record 3'),
    });
  });

  it('does not read on for ever after an open quotation mark', async () => {
    const endless = Readable.from(
      (function* () {
        yield Buffer.from('a,b\n1,"2\n');
        for (let i = 0; i < 40; i++) yield Buffer.alloc(1 << 20, 'x\n');
      })(),
    );
    await expect(rowsOf(endless, 'any.csv')).rejects.toMatchObject({
      code: 'MALFORMED_CSV',
      message: expect.stringMatching(/record 2: a quotation mark is never closed/),
    });
  });

  it('passes over blank lines but counts them as records', async () => {
    expect(await read('a,b\n\n1,2\n')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('reads the UTF-16 that spreadsheets write', async () => {
    const text = Buffer.from('\ufeffa\tb\r\nä\t"x\ty"\r\n', 'utf16le');
    expect(await rowsOf(Readable.from([text.subarray(0, 7), text.subarray(7)]), 'any.csv')).toEqual([
      ['a', 'b'],
      ['ä', 'x\ty'],
    ]);
  });

  it('reads Windows-1252 where a file is not UTF-8, and says so', async () => {
    const issues: Issue[] = [];
    const latin = Readable.from([Buffer.from('a,b\nM\xfcller,x\n', 'latin1')]);
    const rows: string[][] = [];
    await readCsv(latin, 'latin.csv', { issues, open: () => ({ row: (fields) => void rows.push([...fields]) }) });
    expect(rows).toEqual([['Müller', 'x']]);
    expect(issues.map(({ code, file }) => [code, file])).toEqual([['UNUSUAL_LAYOUT', 'latin.csv']]);
    expect(issues[0]!.message).toContain('Windows-1252');
  });

  it('reads quotation marks as letters where nothing is quoted', async () => {
    expect(await rowsOf(bytes('a\tb\n"x\ty"\n'), 'any.txt', { quoted: false })).toEqual([
      ['a', 'b'],
      ['"x', 'y"'],
    ]);
  });
});
