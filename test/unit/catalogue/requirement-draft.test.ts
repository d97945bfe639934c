import { describe, expect, it } from 'vitest';
import { RequirementDraft } from '../../../src/catalogue/requirement-draft.ts';

describe('RequirementDraft', () => {
  it('keeps every id once', () => {
    const draft = new RequirementDraft('r.csv');
    draft.add('o1', 's1', 'essential');
    draft.add('o1', 's2', 'optional', 0.5, 0.25, 7);
    expect([draft.occupationIds, draft.skillIds, draft.length]).toEqual([['o1'], ['s1', 's2'], 2]);
    const { occupation, skill, kind, importance, level, row } = draft.columns();
    expect([occupation, skill, kind].map((column) => [...column])).toEqual([
      [0, 0],
      [0, 1],
      [0, 1],
    ]);
    expect([importance, level, row].map((column) => [...column!])).toEqual([
      [Number.NaN, 0.5],
      [Number.NaN, 0.25],
      [0, 7],
    ]);
  });

  it('keeps no column for what is stated nowhere', () => {
    const draft = new RequirementDraft('r.csv');
    draft.add('o1', 's1', 'essential');
    expect(draft.columns()).toMatchObject({ importance: null, level: null, row: null });
  });

  it.each([63, 64, 65, 255, 256, 257])('holds %i entries, whenever a column begins', (count) => {
    const draft = new RequirementDraft('r.csv');
    for (let i = 0; i < count - 1; i++) draft.add(`o${i}`, `s${i % 7}`, 'optional');
    draft.add('last', 's0', 'rated', 0.75, 0.5, count);
    const expected = Array.from({ length: count }, (_, i) => i);
    const blank = new Array<number>(count - 1).fill(Number.NaN);
    const { occupation, skill, importance, level, row } = draft.columns();
    expect([draft.length, [...occupation]]).toEqual([count, expected]);
    expect([...skill]).toEqual(expected.map((i) => (i === count - 1 ? 0 : i % 7)));
    expect([[...importance!], [...level!]]).toEqual([
      [...blank, 0.75],
      [...blank, 0.5],
    ]);
    expect([row![0], row![count - 1]]).toEqual([0, count]);
  });

  it('is made of records too, and refuses numbers that are none', () => {
    const draft = RequirementDraft.from([{ occupation: 'o', skill: 's', kind: 'rated', importance: 0.5 }]);
    expect([draft.file, [...draft.columns().importance!]]).toEqual(['requirements', [0.5]]);
    for (const field of ['importance', 'level'])
      expect(() =>
        RequirementDraft.from([{ occupation: 'o', skill: 's', kind: 'rated', [field]: Number.NaN }]),
      ).toThrow(expect.objectContaining({ code: 'BAD_WEIGHT', message: expect.stringContaining(field) }));
    expect.assertions(3);
  });
});
