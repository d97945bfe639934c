import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../src/catalogue/types.ts';
import { Columns } from '../../../src/ingest/columns.ts';
import { fromCrosswalk } from '../../../src/ingest/crosswalk.ts';
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

describe('a table whose columns are known by their places', () => {
  it.each([
    ['addresses', ['http://data.europa.eu/esco/occupation/a', '35-1011.00']],
    ['codes', ['2411', '2412']],
    ['names with a figure', ['cook', 'chef', '0.9']],
  ])('is refused where its first record holds %s: none is lost to a header that is not there', (_, first) => {
    expect(() => fromCrosswalk({ file: 'links.csv', rows: [first, ['a', 'b', '1']] })).toThrow(
      /links\.csv has no header/,
    );
  });

  it('may call columns by years, or number them from 0', () => {
    const { links } = fromCrosswalk({
      file: 'links.csv',
      rows: [
        ['a', 'b', '2020'],
        ['x', 'y', '7'],
      ],
    });
    expect(links).toEqual([{ from: 'x', to: 'y', confidence: 1 }]);
    expect(
      fromCrosswalk({
        file: 'links.csv',
        rows: [
          ['0', '1'],
          ['x', 'y'],
        ],
      }).links,
    ).toHaveLength(1);
  });
});
