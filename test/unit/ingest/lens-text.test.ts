import { describe, expect, it } from 'vitest';
import {
  fromIndicatorList,
  fromIndicators,
  fromMoves,
  fromTaskList,
  fromTraitList,
  fromVintages,
} from '../../../src/ingest/index.ts';
import { codeOf } from '../../support/coded.ts';

const table = (...rows: string[][]) => ({ file: 'x.csv', rows });
const indicator = {
  id: 'reach',
  label: 'reach',
  unit: 'share',
  direction: 'more',
  source: { name: 'us' },
  vintage: 'soc-2018',
} as const;

describe('tables of the lens read text and numbers as every table is read', () => {
  it('a value may have a decimal comma or a no-break space before it; what is no number is an issue and no figure', () => {
    const { codes, values, issues } = fromIndicators(
      table(
        ['\ufeffSOC', 'value'],
        ['11-1011\u200b', '0,5'],
        ['11-1021', '\u00a00.25'],
        ['11-2011', '0x10'],
        ['11-2021', 'n/a'],
        ['11-2022', '1,234'],
      ),
      { columns: { code: 'SOC' }, indicator },
    );
    expect([codes, values]).toEqual([
      ['11-1011', '11-1021'],
      [0.5, 0.25],
    ]);
    expect(issues.map(({ code, row }) => [code, row])).toEqual([
      ['BAD_NUMBER', 4],
      ['BLANK_VALUE', 5],
      ['BAD_NUMBER', 6],
    ]);
  });

  it('facts that are no numbers are refused with row and column, never NaN', () => {
    const list = (year: string, least: string) =>
      fromIndicatorList(
        table(
          ['indicator', 'code', 'value', 'source', 'year', 'least', 'most', 'vintage'],
          ['reach', '11-1011', '0,5', 'us', year, least, '1', 'soc-2018'],
        ),
      );
    expect(list('2024', '0')[0]).toMatchObject({ range: [0, 1], values: [0.5], source: { year: 2024 } });
    expect(() => list('spring', '0')).toThrow('Row 2 of x.csv cannot be used: its year, "spring", is no number.');
    expect(() => list('2024', 'none')).toThrow(/its least, "none", is no number/);
  });

  it('traits and tasks too', () => {
    const traits = (value: string, least = '1') =>
      fromTraitList(
        table(
          ['element', 'set', 'trait', 'code', 'value', 'source', 'least', 'most', 'vintage'],
          ['1.A', 'work styles', 'care', '11-1011.00', value, 'us', least, '5', 'onet-soc-2019'],
        ),
      );
    expect(traits('3,5')).toMatchObject({ values: [[3.5]], traits: [{ min: 1, max: 5 }] });
    for (const bad of [() => traits('high'), () => traits(''), () => traits('3', 'low')])
      expect(codeOf(bad)).toBe('BAD_INPUT');

    const tasks = (frequency: string, importance: string) =>
      fromTaskList(
        table(
          ['code', 'id', 'task', 'source', 'frequency', 'importance', 'vintage'],
          ['11-1011.00', '1', 'Lead\u00a0 people.', 'us', frequency, importance, 'onet-soc-2019'],
        ),
      ).tasks[0]![0]!;
    expect(tasks('0;0;0;0;50,5;49,5;0', '4,2')).toMatchObject({
      text: 'Lead people.',
      frequency: [0, 0, 0, 0, 50.5, 49.5, 0],
      importance: 4.2,
    });
    for (const bad of [() => tasks('0 0 0 0 0 0 often', ''), () => tasks('', 'very')])
      expect(codeOf(bad)).toBe('BAD_INPUT');
  });

  it('codes of editions and ends of moves lose what cannot be seen; counts are numbers', () => {
    const { links } = fromVintages(
      table(['O*NET-SOC 2010 Code', 'O*NET-SOC 2019 Code'], ['11-1011.00\u200b', ' 11-1011.03']),
    );
    expect(links).toEqual([{ from: '11-1011.00', to: '11-1011.03' }]);
    const { moves, issues } = fromMoves(
      [
        { from: 'cook\u200b', to: '\u00a0chef', count: '1 200' },
        { from: 'cook', to: 'porter', count: '0x10' },
      ],
      { source: { name: 'us' } },
    );
    expect(moves).toEqual([{ from: 'cook', to: 'chef', count: 1200 }]);
    expect(issues.map(({ code }) => code)).toEqual(['BAD_NUMBER']);
  });
});
