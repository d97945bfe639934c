import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { ReadOptions } from '../../../src/files/read-tables.ts';
import { readTables } from '../../../src/files/read-tables.ts';
import type { SourceFile } from '../../../src/files/source-file.ts';
import type { TableReader } from '../../../src/ingest/table.ts';

const ROWS = 12_000;

/** A file of some megabytes whose every record is quoted, one of them over two lines. */
function quoted(file: number): string {
  const rows = Array.from({ length: ROWS }, (_, row) => `"${file}","row ${row}, ""${'x'.repeat(60)}""","two\nlines"`);
  return ['"a","b","c"', ...rows].join('\r\n');
}

const simple = ['a,b,c', ...Array.from({ length: 4 * ROWS }, (_, row) => `s,${row},${'y'.repeat(40)}`)].join('\n');

/** Files that lie on disk, as far as a reader can tell, or in an archive: of those nothing is read ahead. */
function sources(texts: Readonly<Record<string, string | Buffer>>, onDisk: boolean): SourceFile[] {
  return Object.entries(texts).map(([name, text]) => {
    const bytes = Buffer.from(text);
    return {
      name,
      bytes: bytes.length,
      open: () =>
        Readable.from(
          Array.from({ length: Math.ceil(bytes.length / 2 ** 18) }, (_, i) =>
            bytes.subarray(i * 2 ** 18, (i + 1) * 2 ** 18),
          ),
        ),
      ...(onDisk ? { slice: async () => new ArrayBuffer(0) } : {}),
    };
  });
}

/** Everything a reader was told, in order. */
async function told(files: readonly SourceFile[], options: ReadOptions = {}): Promise<string[]> {
  const lines: string[] = [];
  const reader: Omit<TableReader, 'finish'> = {
    issues: [],
    select: (names) => names,
    open: (file, header) => {
      lines.push(`${reader.issues.length} ${file} ${header.join('|')}`);
      return { row: (fields, row) => void lines.push(`${row} ${fields.join('|')}`) };
    },
  };
  try {
    await readTables(reader, files, options);
  } catch (error) {
    lines.push(String(error));
  }
  return [...lines, ...reader.issues.map((issue) => JSON.stringify(issue))];
}

const texts = {
  'first.csv': quoted(1),
  'simple.csv': simple,
  'second.csv': quoted(2),
  'latin.csv': Buffer.from("'a';'b';'c'\n'1';'f\xfcr';'3'\n", 'latin1'),
  'third.csv': quoted(3),
};

describe('files read ahead of their turn', () => {
  it('tell a reader the same, in the same order, as files of an archive', async () => {
    const expected = await told(sources(texts, false));
    expect(expected.filter((line) => line.includes('UNUSUAL_LAYOUT'))).toHaveLength(2);
    expect(expected.length).toBeGreaterThan(7 * ROWS);
    expect(await told(sources(texts, true))).toEqual(expected);
  });

  it('are refused at the record that is no CSV, when it is their turn', async () => {
    const broken = { ...texts, 'second.csv': `${quoted(2)}\n"5"x,6,7\n` };
    const expected = await told(sources(broken, false));
    expect(expected.find((line) => line.includes('MALFORMED_CSV') || line.includes('well-formed'))).toContain(
      `second.csv is not well-formed CSV at record ${ROWS + 2}`,
    );
    expect(await told(sources(broken, true))).toEqual(expected);
  });

  it('fail when it is their turn where they cannot be read', async () => {
    const files = sources(texts, true).map((file) =>
      file.name === 'second.csv'
        ? {
            ...file,
            // biome-ignore lint/correctness/useYield: it fails before there is anything.
            open: async function* (): AsyncGenerator<Buffer> {
              throw new Error('the disk is gone');
            },
          }
        : file,
    );
    const lines = await told(files);
    expect(lines).toHaveLength(5 * ROWS + 3);
    expect(lines.at(-1)).toBe('Error: the disk is gone');
  });

  it('are let go where reading is cancelled', async () => {
    const abort = new AbortController();
    const lines = await told(sources(texts, true), {
      signal: abort.signal,
      onProgress: ({ file }) => {
        if (file === 'simple.csv') abort.abort();
      },
    });
    expect(lines.at(-1)).toMatch(/cancelled/);
    expect(lines.some((line) => line.includes('second.csv'))).toBe(false);
  });
});
