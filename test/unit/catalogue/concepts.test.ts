import { describe, expect, it } from 'vitest';
import { type ConceptInput, conceptRecords } from '../../../src/catalogue/concepts.ts';
import type { Issue } from '../../../src/catalogue/types.ts';

function recordsOf(inputs: readonly (ConceptInput & Record<string, unknown>)[]) {
  const issues: Issue[] = [];
  const records = conceptRecords(inputs, 'skills', issues);
  return { records, issues, codes: issues.map(({ code, file, row }) => `${code} ${file}:${row ?? ''}`) };
}

describe('conceptRecords', () => {
  it('gives one record per id, sorted, lists without repeats', () => {
    const { records, issues } = recordsOf([
      { id: 'b', label: 'B', altLabels: ['y', 'x', 'y'], broader: ['g2', 'g1', 'g2'], tags: ['t', 't'] },
      { id: 'a', label: 'A' },
    ]);
    expect(records.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(records[1]).toMatchObject({ altLabels: ['x', 'y'], broader: ['g1', 'g2'], tags: ['t'] });
    expect(issues).toEqual([]);
  });

  it('leaves out what has no id and lets the id stand in for a label', () => {
    const { records, codes } = recordsOf([
      { id: ' ', label: 'lost', file: 'a.csv', row: 3 },
      { id: 'x', label: '\u200b ' },
    ]);
    expect(records).toMatchObject([{ id: 'x', label: 'x' }]);
    expect(codes).toEqual(['MISSING_ID a.csv:3', 'MISSING_LABEL skills:']);
  });

  it('tidies labels and says where', () => {
    const { records, codes } = recordsOf([
      { id: 'x', label: ' two\twords', altLabels: ['a\u00a0b', ' '], file: 'a.csv', row: 2 },
    ]);
    expect(records[0]).toMatchObject({ label: 'two words', altLabels: ['a b'] });
    expect(codes).toEqual(['CLEANED_TEXT a.csv:2', 'CLEANED_TEXT a.csv:2']);
  });

  it('merges rows of one id by content: lists united, blanks filled, of differing values the first in text order', () => {
    const one = {
      id: 'x',
      label: 'bake',
      altLabels: ['b'],
      hiddenLabels: ['q'],
      tags: ['digital'],
      description: 'z',
      row: 2,
      translations: { de: { label: 'backen' } },
    };
    const two = {
      id: 'x',
      label: 'bake',
      altLabels: ['a'],
      hiddenLabels: ['p', 'q'],
      broader: ['g'],
      description: 'y',
      code: '1',
      type: 'skill',
      row: 5,
    };
    for (const rows of [
      [one, two],
      [two, one],
    ]) {
      const { records, issues } = recordsOf(rows);
      expect(records).toHaveLength(1);
      expect(records[0]).toMatchObject({
        altLabels: ['a', 'b'],
        hiddenLabels: ['p', 'q'],
        broader: ['g'],
        tags: ['digital'],
        description: 'y',
        code: '1',
        type: 'skill',
        translations: { de: { label: 'backen' } },
      });
      expect(issues.map(({ code }) => code)).toEqual(['DUPLICATE_CONCEPT']);
      expect(issues[0]!.message).toContain('differing in description');
    }
    expect.assertions(8);
  });

  it('says of rows that are alike that they are', () => {
    const { issues } = recordsOf([
      { id: 'x', label: 'bake' },
      { id: 'x', label: 'bake' },
    ]);
    expect(issues[0]!.message).toContain('2 rows, alike');
  });
});
