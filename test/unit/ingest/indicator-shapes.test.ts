import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { IndicatorFacts, Vintage } from '../../../src/catalogue/lens.ts';
import { readTable } from '../../../src/files/read-records.ts';
import { fromIndicatorList, fromIndicators, fromVintages } from '../../../src/ingest/index.ts';
import { inTemporaryFolder } from '../../support/temporary.ts';

const facts: IndicatorFacts = {
  id: 'reach',
  label: 'reach',
  unit: 'score',
  direction: 'more',
  source: { name: 'made up' },
};

type Rows = readonly (readonly string[])[];

const read = (rows: Rows, further: Partial<IndicatorFacts> & { readonly vintage?: Vintage } = {}) =>
  fromIndicators({ file: 'reach.csv', rows: [['code', 'value'], ...rows] }, { indicator: { ...facts, ...further } });
const ones = (...codes: readonly string[]): Rows => codes.map((code) => [code, '1']);
const issuesOf = (found: { readonly issues: readonly { readonly code: string }[] }): string[] =>
  found.issues.map(({ code }) => code);

describe('codes as people have them', () => {
  it.each<[string, Vintage | undefined, readonly string[], readonly string[], Vintage]>([
    ['SOC without the dash', 'soc-2018', ['113021', '151252'], ['11-3021', '15-1252'], 'soc-2018'],
    ['SOC without the dash, not said to be SOC', undefined, ['113021', '151252'], ['11-3021', '15-1252'], 'soc-2018'],
    ['SOC with a long dash', 'soc-2010', ['11–3021', '15−1132'], ['11-3021', '15-1132'], 'soc-2010'],
    ['SOC with .00', 'soc-2018', ['11-3021.00', '15-1252.00'], ['11-3021', '15-1252'], 'soc-2018'],
    [
      'SOC with O*NET’s digits',
      'soc-2018',
      ['11-3021.00', '15-1299.08'],
      ['11-3021.00', '15-1299.08'],
      'onet-soc-2019',
    ],
    ['SOC of 2010 with them', 'soc-2010', ['11-3021.00', '15-1199.08'], ['11-3021.00', '15-1199.08'], 'onet-soc-2010'],
    [
      'O*NET without its digits',
      'onet-soc-2019',
      ['11-3021', '15-1252'],
      ['11-3021.00', '15-1252.00'],
      'onet-soc-2019',
    ],
    ['O*NET with some of them', undefined, ['11-3021', '15-1252.0'], ['11-3021.00', '15-1252.00'], 'onet-soc-2019'],
    ['ISCO', undefined, ['1330', '0110', '251'], ['0110', '1330', '251'], 'isco-08'],
    [
      'ISCO as ESCO writes it',
      'isco-08',
      ['C1330', 'http://data.europa.eu/esco/isco/C2512'],
      ['1330', '2512'],
      'isco-08',
    ],
    ['ISCO as numbers with decimals', undefined, ['1330.0', '2512.0'], ['1330', '2512'], 'isco-08'],
    ['ISCO with its name', undefined, ['ISCO-08 1330', 'isco:2512'], ['1330', '2512'], 'isco-08'],
  ])('%s', (_, vintage, codes, tidy, of) => {
    const found = read(ones(...codes), vintage === undefined ? {} : { vintage });
    expect(found.codes).toEqual(tidy);
    expect(found.vintage).toBe(of);
    expect(found.issues).toEqual([]);
  });

  it('have a leading zero that a spreadsheet took restored, and reported', () => {
    const found = read(ones('110', '1330', '210', '2512'), { vintage: 'isco-08' });
    expect(found.codes).toEqual(['0110', '0210', '1330', '2512']);
    expect(issuesOf(found)).toEqual(['MANGLED_CODE', 'MANGLED_CODE']);
  });

  it('that are totals, major groups or words are left out, and reported: they would count among occupations', () => {
    const found = read([...ones('00-0000', '11-0000', '11-3021', '15-1252', 'Total')], { vintage: 'soc-2018' });
    expect(found.codes).toEqual(['11-3021', '15-1252']);
    expect(issuesOf(found)).toEqual(['UNKNOWN_VALUE', 'UNKNOWN_VALUE', 'UNKNOWN_VALUE']);
  });

  it('are one where they only look different: their mean counts', () => {
    const found = read(
      [
        ['11-3021', '0.2'],
        ['113021', '0.4'],
      ],
      { vintage: 'soc-2018' },
    );
    expect(found.codes).toEqual(['11-3021']);
    expect(found.values[0]).toBeCloseTo(0.3, 12);
    expect(issuesOf(found)).toEqual(['DUPLICATE_CONCEPT']);
  });

  it('tell their edition with the help of a table between editions', () => {
    const vintages = [
      fromVintages({
        file: 'soc.csv',
        rows: [
          ['2010 SOC Code', '2018 SOC Code'],
          ['29-2011', '29-2018'],
        ],
      }),
    ];
    const table = { file: 'reach.csv', rows: [['code', 'value'], ...ones('292018', '113021')] };
    expect(fromIndicators(table, { indicator: facts, vintages }).vintage).toBe('soc-2018');
    expect(() => fromIndicators(table, { indicator: facts })).toThrow(/soc-2010 or soc-2018/);
  });
});

describe('numbers as people have them', () => {
  const valuesOf = (values: readonly string[], range?: readonly [number, number]) =>
    read(
      values.map((value, at) => [`11-10${11 + at}`, value]),
      { vintage: 'soc-2018', ...(range === undefined ? {} : { range }) },
    );

  it('are hundredths in percent where the range ends at 1, else as they stand', () => {
    expect(valuesOf(['12 %', '0.5', '100%'], [0, 1]).values).toEqual([0.12, 0.5, 1]);
    expect(valuesOf(['12 %', '50%'], [0, 100]).values).toEqual([12, 50]);
    expect(valuesOf(['12 %', '50%']).values).toEqual([12, 50]);
  });

  it('in percent among others that are not can mean two things: those are reported', () => {
    const found = valuesOf(['12 %', '0.5', '0.6']);
    expect(found.values).toEqual([0.5, 0.6]);
    expect(issuesOf(found)).toEqual(['BAD_NUMBER']);
  });

  it('may be negative, with a true minus, with a comma, with an exponent', () => {
    expect(valuesOf(['-1.25', '−0,5', '1e-3']).values).toEqual([-1.25, -0.5, 0.001]);
  });

  it.each(['', 'n/a', 'NA', ' '])('that are missing (%j) leave the row out, and are no zeros', (missing) => {
    const found = valuesOf(['1', missing]);
    expect(found.values).toEqual([1]);
    expect(issuesOf(found)).toEqual(['BLANK_VALUE']);
  });

  it.each(['-', '..', '#N/A', 'NaN', 'Infinity', '*', '1e200', 'high', '1,234'])(
    'that are none (%j) are reported',
    (bad) => {
      const found = valuesOf(['1', bad]);
      expect(found.values).toEqual([1]);
      expect(issuesOf(found)).toEqual(['BAD_NUMBER']);
    },
  );

  it('outside the stated range are left out and reported; where half of them are, the range is wrong', () => {
    const found = valuesOf(['0.1', '0.2', '20'], [0, 1]);
    expect(found.values).toEqual([0.1, 0.2]);
    expect(issuesOf(found)).toEqual(['BAD_NUMBER']);
    expect(() => valuesOf(['10', '20', '0.3', '0.2'], [0, 1])).toThrow(
      /outside the stated range 0 to 1.*Mend the range/,
    );
  });

  it('that none can be read of are refused where not even the taxonomy is said', () => {
    expect(() => read([['11-3021', 'high']])).toThrow(
      /No row of reach.csv states a figure.*"high" is no number.*Name the columns/,
    );
    expect(read([['11-3021', 'high']], { vintage: 'soc-2018' })).toMatchObject({
      codes: [],
      issues: [{ code: 'BAD_NUMBER' }],
    });
  });
});

describe('tables as people have them', () => {
  it.each<[string, string]>([
    [
      'a byte order mark, semicolons and decimal commas',
      '\ufeffcode;name;value\r\n"11-3021";"Managers; computers";"0,5"\r\n15-1252;Developers;0,25\r\n',
    ],
    ['tabs and blank lines', 'code\tname\tvalue\n\n11-3021\tManagers; computers\t0.5\n15-1252\tDevelopers\t0.25\n\n'],
    ['a blank row of separators', 'code,name,value\n11-3021,Managers; computers,0.5\n,,\n15-1252,Developers,0.25\n'],
  ])('with %s', async (_, text) => {
    await inTemporaryFolder(async (folder) => {
      const path = join(folder, 'reach.csv');
      await writeFile(path, text);
      const table = await readTable(path);
      const found = fromIndicators(table, { indicator: { ...facts, vintage: 'soc-2018' } });
      expect(found).toMatchObject({ codes: ['11-3021', '15-1252'], values: [0.5, 0.25], issues: [] });
      expect(found.names).toEqual(['Managers; computers', 'Developers']);
    });
  });

  it('with several columns of figures give one each, by the column named', () => {
    const rows = [
      ['SOC', 'low', 'high', 'note'],
      ['11-3021', '1', '2', 'x'],
    ];
    const of = (value: string) =>
      fromIndicators(
        { file: 'many.csv', rows },
        { columns: { code: 'soc', value }, indicator: { ...facts, vintage: 'soc-2018' } },
      );
    expect([of('low'), of('high')].map(({ values }) => values)).toEqual([[1], [2]]);
    expect(() => of('middle')).toThrow(/middle/);
  });

  it('in the long form hold several indicators, of several taxonomies, in any order of rows', () => {
    const header = ['indicator', 'code', 'value', 'source', 'vintage'];
    const rows = [
      ['a', '113021', '1', 'made up', 'soc-2018'],
      ['b', 'C1330', '40 %', 'made up', 'isco-08'],
      ['a', '15-1252.00', '2', 'made up', 'soc-2018'],
      ['b', '2512', 'n/a', 'made up', 'isco-08'],
    ];
    const [a, b] = fromIndicatorList({ file: 'list.csv', rows: [header, ...rows] });
    expect(a).toMatchObject({ vintage: 'soc-2018', codes: ['11-3021', '15-1252'], values: [1, 2], issues: [] });
    expect(b).toMatchObject({ vintage: 'isco-08', codes: ['1330'], values: [40], issues: [{ code: 'BLANK_VALUE' }] });
    const turned = fromIndicatorList({ file: 'list.csv', rows: [header, ...[...rows].reverse()] });
    expect(turned.map(({ codes, values }) => [codes, values])).toEqual([a, b].map((one) => [one!.codes, one!.values]));
  });
});
