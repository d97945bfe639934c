import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/index.ts';
import { createCatalogue } from '../../../src/ingest/index.ts';
import { migrated, releaseDiff } from '../../../src/releases/index.ts';
import { codeOf } from '../../support/coded.ts';

const before = createCatalogue({
  language: 'en',
  occupations: [
    { id: 'o1', label: 'cook', code: '5120', altLabels: ['kitchen hand'] },
    { id: 'o2', label: 'baker', code: '7512' },
    { id: 'o3', label: 'telegraphist' },
  ],
  skills: [
    { id: 's1', label: 'roast' },
    { id: 's2', label: 'use e-services' },
    { id: 's3', label: 'knead' },
    { id: 's4', label: 'tap Morse code' },
  ],
  requirements: [
    { occupation: 'o1', skill: 's1', kind: 'essential' },
    { occupation: 'o2', skill: 's3', kind: 'essential' },
    { occupation: 'o3', skill: 's4', kind: 'essential' },
    { occupation: 'o1', skill: 's2', kind: 'optional' },
  ],
});
const after = createCatalogue({
  language: 'en',
  occupations: [
    { id: 'o1', label: 'chef', code: '3434', altLabels: ['kitchen hand', 'head cook'] },
    { id: 'o9', label: 'Baker', code: '7512' },
  ],
  skills: [
    { id: 's1', label: 'roast' },
    { id: 's8', label: 'use e-services' },
    { id: 's3', label: 'knead' },
  ],
  requirements: [
    { occupation: 'o1', skill: 's1', kind: 'essential' },
    { occupation: 'o9', skill: 's3', kind: 'essential' },
    { occupation: 'o1', skill: 's8', kind: 'optional' },
  ],
});
const diff = releaseDiff(before, after);

describe('migrated', () => {
  it('writes a name as it was written: an id as an id, a code as a code, a label as a label', () => {
    const names = ['o1', 'o2', '5120', 'cook', 'o9'];
    const { output, left, moved } = migrated({ kind: 'occupations', names }, diff);
    expect(output.names).toEqual(['o1', 'o9', '3434', 'chef', 'o9']);
    expect(left.names).toEqual([]);
    expect(moved.map(({ name, to, by }) => `${name} → ${to} by ${by}`)).toEqual([
      'o2 → o9 by label',
      '5120 → 3434 by kept',
      'cook → chef by kept',
    ]);
  });

  it('sets apart what needs a person, and says why', () => {
    const { output, left, open, counts } = migrated(
      { kind: 'occupations', names: ['o3', 'o1', 'plumber', 'o3'] },
      diff,
    );
    expect(output.names).toEqual(['o1']);
    expect(left.names).toEqual(['o3', 'plumber', 'o3']);
    expect(open).toEqual([
      { kind: 'occupations', name: 'o3', count: 2, why: 'ended', candidates: [] },
      { kind: 'occupations', name: 'plumber', count: 1, why: 'unknown', candidates: [] },
    ]);
    expect(counts).toEqual({ entries: 4, unchanged: 1, moved: 0, left: 3 });
  });

  it("moves a person's skills, with what is said of each", () => {
    const profile = { skills: ['s1', { skill: 's2', level: 0.5 }, { skill: 's4' }] };
    const { output, left } = migrated(profile, diff);
    expect(output).toEqual({ skills: ['s1', { skill: 's8', level: 0.5 }] });
    expect(left).toEqual({ skills: [{ skill: 's4' }] });
  });

  it('moves rows of a table whole or not at all, other columns untouched', () => {
    const rows = [
      { job: 'o2', skill: 's2', wage: 12 },
      { job: 'o1', skill: 's4', wage: 13 },
      { job: '', skill: 's1', wage: 14 },
    ];
    const { output, left, open } = migrated({ rows, columns: { job: 'occupations', skill: 'skills' } }, diff);
    expect(output.rows).toEqual([
      { job: 'o9', skill: 's8', wage: 12 },
      { job: '', skill: 's1', wage: 14 },
    ]);
    expect(left.rows).toEqual([rows[1]]);
    expect(open.map(({ name }) => name)).toEqual(['s4']);
  });

  it('understands alternative labels where the releases are given, and leaves those that still say the same', () => {
    const names = ['kitchen hand'];
    expect(migrated({ kind: 'occupations', names }, diff).left.names).toEqual(names);
    const indexes = { before: buildIndex(before), after: buildIndex(after) };
    expect(migrated({ kind: 'occupations', names }, diff, indexes).output.names).toEqual(names);
  });

  it('refuses a column that is not there, and input of no known form', () => {
    const table = { rows: [{ job: 'o1' }], columns: { skill: 'skills' } } as const;
    expect(codeOf(() => migrated(table, diff))).toBe('MISSING_COLUMN');
    expect(codeOf(() => migrated({} as never, diff))).toBe('BAD_INPUT');
    expect(codeOf(() => migrated(null as never, diff))).toBe('BAD_INPUT');
  });
});
