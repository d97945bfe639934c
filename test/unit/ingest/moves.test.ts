import { describe, expect, it } from 'vitest';
import { fromMoves } from '../../../src/ingest/index.ts';

const source = { name: 'registry', licence: 'CC BY 4.0' };

describe('fromMoves', () => {
  it('adds up the counts of a pair, whatever the order of rows, and keeps source and licence', () => {
    const rows = [
      { from: 'b', to: 'a', count: 2 },
      { from: 'a', to: 'b', count: '3', period: '2024' },
      { from: 'a', to: 'b', count: 4, period: '2023' },
    ];
    const moves = fromMoves(rows, { source });
    expect(moves).toEqual({
      source,
      moves: [
        { from: 'a', to: 'b', count: 7 },
        { from: 'b', to: 'a', count: 2 },
      ],
      periods: ['2023', '2024'],
      issues: [],
    });
    expect(fromMoves([...rows].reverse(), { source })).toEqual(moves);
    expect(fromMoves(rows, { source, period: '2024' }).moves).toEqual([{ from: 'a', to: 'b', count: 3 }]);
  });

  it('reports what it cannot read, and leaves it out', () => {
    const { moves, issues } = fromMoves(
      [
        { from: '', to: 'b', count: 1 },
        { from: 'a', to: 'a', count: 1 },
        { from: 'a', to: 'b', count: 'many' },
        { from: 'a', to: 'b', count: 0 },
        { from: 'a', to: 'c', count: ' ' },
      ],
      { source, file: 'counts.csv' },
    );
    expect(moves).toEqual([]);
    expect(issues.map(({ code, row, file }) => [code, row, file])).toEqual([
      ['MISSING_ID', 1, 'counts.csv'],
      ['SELF_RELATION', 2, 'counts.csv'],
      ['BAD_NUMBER', 3, 'counts.csv'],
      ['BAD_NUMBER', 4, 'counts.csv'],
      ['BAD_NUMBER', 5, 'counts.csv'],
    ]);
  });
});
