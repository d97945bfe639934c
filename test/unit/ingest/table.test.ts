import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../src/catalogue/types.ts';
import { Columns } from '../../../src/ingest/columns.ts';
import { baseName, type TableOpener } from '../../../src/ingest/table.ts';
import { TableFeed } from '../../../src/ingest/table-feed.ts';

function recorder(): TableOpener & { readonly header: string[]; readonly rows: [number, readonly string[]][] } {
  const header: string[] = [];
  const rows: [number, readonly string[]][] = [];
  const issues: Issue[] = [];
  return {
    header,
    rows,
    issues,
    open: (_, names) => {
      header.push(...names);
      return { row: (fields, row) => void rows.push([row, fields]) };
    },
  };
}

describe('TableFeed', () => {
  it('takes the first record as header, without byte order mark and outer spaces', () => {
    const into = recorder();
    new TableFeed(into, 'a.csv').row(['\ufeffone', ' two ']);
    expect(into.header).toEqual(['one', 'two']);
  });

  it('numbers records from the header, which is 1, blank ones included', () => {
    const into = recorder();
    const feed = new TableFeed(into, 'a.csv');
    for (const row of [['x', 'y'], ['1', '2'], [''], [], ['3', '4']]) feed.row(row);
    expect(into.rows.map(([row]) => row)).toEqual([2, 5]);
    expect(into.issues).toEqual([]);
  });

  it('reports rows of another width and hands them over all the same', () => {
    const into = recorder();
    const feed = new TableFeed(into, 'a.csv');
    for (const row of [['x', 'y'], ['1'], ['1', '2', '3']]) feed.row(row);
    expect(into.issues.map(({ code, file, row }) => [code, file, row])).toEqual([
      ['RAGGED_ROW', 'a.csv', 2],
      ['RAGGED_ROW', 'a.csv', 3],
    ]);
    expect(into.rows).toHaveLength(2);
  });
});

describe('Columns', () => {
  const columns = new Columns('a.csv', ['Concept URI', 'label', 'LABEL', '']);

  it('finds a column by any of its names, whatever the case, the first of its name', () => {
    expect([columns.find('LABEL'), columns.find('uri', 'concept uri'), columns.find('absent')]).toEqual([1, 0, -1]);
    expect(columns.need('Label')).toBe(1);
  });

  it('names file, column looked for and columns found where one is needed and missing', () => {
    expect(() => columns.need('id', 'key')).toThrow(
      expect.objectContaining({
        code: 'MISSING_COLUMN',
        message: 'a.csv has no column "id" or "key". Its columns are: Concept URI, label, LABEL.',
      }),
    );
  });
});

describe('baseName', () => {
  it('is the name without folder and extension, in lower case', () => {
    expect(['a/b/Skills_EN.csv', 'a\\b\\Work Styles.TXT', 'plain'].map(baseName)).toEqual([
      'skills_en',
      'work styles',
      'plain',
    ]);
  });
});
