import { describe, expect, it } from 'vitest';
import { csvLine, tableOf } from '../../../../src/cli/tell/csv.ts';

describe('csvLine', () => {
  it('quotes what would break the line, and leaves blank what is not known', () => {
    expect(csvLine(['a', 'b,c', 'say "hi"', 'two\nlines', undefined, 0.1])).toBe(
      'a,"b,c","say ""hi""","two\nlines",,0.1',
    );
  });
});

describe('tableOf', () => {
  it('gives what rows say under the names of the header, in its order, and their rank', () => {
    const rows = [
      { id: 'b', label: 'Baker', score: 0.5, parts: [] },
      { id: 'c', label: 'Cook', parts: [] },
    ];
    expect(tableOf<{ id: string; label: string; score?: number }>(rows, ['rank', 'label', 'score', 'id'])).toEqual({
      header: ['rank', 'label', 'score', 'id'],
      rows: [
        [1, 'Baker', 0.5, 'b'],
        [2, 'Cook', undefined, 'c'],
      ],
    });
    expect(tableOf<{ id: string }>([], ['id'])).toEqual({ header: ['id'], rows: [] });
  });
});
