import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/catalogue/types.ts';
import { fromPairs, type PairsOptions } from '../../../src/ingest/pairs.ts';

const from = (rows: readonly (readonly string[])[], options?: PairsOptions): Catalogue =>
  fromPairs({ file: 'jobs.csv', rows }, options);
const codes = (catalogue: Catalogue): string[] => catalogue.issues.map(({ code, row }) => `${code}:${row ?? ''}`);

describe('fromPairs', () => {
  it('needs the two ends only; an id without a label is its own label, every pair is essential', () => {
    const catalogue = from([
      ['skill', 'occupation'],
      ['soups', 'cook'],
      ['menus', 'cook'],
    ]);
    expect(catalogue.occupations).toMatchObject([{ id: 'cook', label: 'cook' }]);
    expect([...catalogue.requirements.kind]).toEqual([0, 0]);
    expect(catalogue.requirements.importance).toBeNull();
    expect(catalogue.issues).toEqual([]);
  });

  it('keeps apart identifiers that look like what a statement is known by', () => {
    const bare = ['a', '["a","a"]', '["a","a","","",""]', '[', '[["a"'];
    const catalogue = from([['occupation', 'skill'], ...bare.map((id) => [id, 'soups'])]);
    expect(catalogue.occupations.map(({ id }) => id)).toEqual([...bare].sort());
    expect(catalogue.requirements.length).toBe(bare.length);
    const labelled = fromPairs([
      { file: 'bare.csv', rows: [['occupation', 'skill'], ...bare.map((id) => [id, 'soups'])] },
      {
        file: 'labels.csv',
        rows: [['occupation', 'occupationLabel', 'skill'], ...bare.map((id) => [id, id, 'menus'])],
      },
    ]);
    expect(labelled.occupations.map(({ id }) => id)).toEqual([...bare].sort());
    expect(labelled.issues).toEqual([]);
  });

  it('finds the columns the caller names', () => {
    const catalogue = from(
      [
        ['job', 'needs', 'share', 'n'],
        ['cook', 's1', '0.5', 'soups'],
      ],
      {
        columns: { occupation: 'job', skill: 'needs', weight: 'share', skillLabel: 'n' },
        source: { name: 'jobs' },
        language: 'en',
      },
    );
    expect(catalogue.skills).toMatchObject([{ id: 's1', label: 'soups' }]);
    expect([...catalogue.requirements.importance!]).toEqual([0.5]);
    expect([...catalogue.requirements.kind]).toEqual([2]);
    expect([catalogue.source.name, catalogue.language]).toEqual(['jobs', 'en']);
  });

  it('refuses a column that was named and is not there, needed or not', () => {
    const rows = [
      ['occupation', 'skill'],
      ['cook', 'soups'],
    ];
    expect(() => from(rows, { columns: { weight: 'share' } })).toThrow(
      expect.objectContaining({ code: 'MISSING_COLUMN', message: expect.stringContaining('"share"') }),
    );
    expect(() => from([['work', 'craft']])).toThrow(expect.objectContaining({ code: 'MISSING_COLUMN' }));
  });

  it('reads decimal points and commas, and reports what is no weight', () => {
    const weights = ['0.25', '0,5', '1e-3', '-1', 'many', '', 'NaN', 'Infinity', '0'];
    const catalogue = from([
      ['occupation', 'skill', 'weight'],
      ...weights.map((weight, i) => ['cook', `s${i}`, weight]),
    ]);
    const { skill, importance, length } = catalogue.requirements;
    const read = Object.fromEntries(
      Array.from({ length }, (_, i) => [catalogue.skills[skill[i]!]!.id, importance![i]]),
    );
    expect(read).toEqual({ s0: 0.25, s1: 0.5, s2: 0.001, s5: Number.NaN, s8: 0 });
    expect(codes(catalogue).sort()).toEqual([
      'BAD_NUMBER:5',
      'BAD_NUMBER:6',
      'BAD_NUMBER:8',
      'BAD_NUMBER:9',
      'BLANK_VALUE:7',
    ]);
  });

  it('takes kinds as stated, else the usual one', () => {
    const catalogue = from(
      [
        ['occupation', 'skill', 'kind'],
        ['cook', 'a', 'Optional'],
        ['cook', 'b', 'essential'],
        ['cook', 'c', ''],
        ['cook', 'd', 'nice'],
      ],
      { kind: 'optional' },
    );
    expect([...catalogue.requirements.kind]).toEqual([1, 0, 1, 1]);
    expect(codes(catalogue)).toEqual(['UNKNOWN_VALUE:5']);
  });

  it('leaves out a pair without one of its ends', () => {
    const catalogue = from([
      ['occupation', 'skill'],
      ['cook', ' '],
      ['', 'soups'],
      ['cook', 'soups'],
    ]);
    expect(catalogue.requirements.length).toBe(1);
    expect(codes(catalogue)).toEqual(['MISSING_ID:2', 'MISSING_ID:3']);
  });

  it('merges statements about a concept that differ, and pairs stated twice, by content', () => {
    const rows = [
      ['occupation', 'occupationLabel', 'skill', 'weight'],
      ['c', 'cook', 's', '0.2'],
      ['c', 'chef', 's', '0.7'],
    ];
    const catalogue = from(rows);
    expect(catalogue.occupations).toMatchObject([{ id: 'c', label: 'chef' }]);
    expect([...catalogue.requirements.importance!]).toEqual([0.7]);
    expect(catalogue.issues.map(({ code }) => code)).toEqual(['DUPLICATE_CONCEPT', 'DUPLICATE_REQUIREMENT']);
  });

  it('keeps layers of skills and groups of occupations', () => {
    const catalogue = from([
      ['occupation', 'groupCode', 'skill', 'layer'],
      ['cook', '0512', 'soups', 'dishes'],
    ]);
    expect(catalogue.occupations[0]!.groupCode).toBe('0512');
    expect(catalogue.skills[0]!.layer).toBe('dishes');
  });

  it('refuses an edge list without an edge', () => {
    expect(() => from([['occupation', 'skill']])).toThrow(expect.objectContaining({ code: 'EMPTY_CATALOGUE' }));
  });
});
