import { describe, expect, it } from 'vitest';
import { RequirementDraft } from '../../../src/catalogue/requirement-draft.ts';

describe('RequirementDraft', () => {
  it('keeps every id once', () => {
    const draft = new RequirementDraft('r.csv');
    draft.add('o1', 's1', 'essential');
    draft.add('o1', 's2', 'optional', 0.5, 0.25, 7);
    expect([draft.occupationIds, draft.skillIds, draft.length]).toEqual([['o1'], ['s1', 's2'], 2]);
    expect([draft.occupation, draft.skill, draft.kind]).toEqual([
      [0, 0],
      [0, 1],
      [0, 1],
    ]);
    expect([draft.importance, draft.level, draft.row]).toEqual([
      [Number.NaN, 0.5],
      [Number.NaN, 0.25],
      [0, 7],
    ]);
  });

  it('is made of records too, and refuses numbers that are none', () => {
    const draft = RequirementDraft.from([{ occupation: 'o', skill: 's', kind: 'rated', importance: 0.5 }]);
    expect([draft.file, draft.importance]).toEqual(['requirements', [0.5]]);
    for (const field of ['importance', 'level'])
      expect(() =>
        RequirementDraft.from([{ occupation: 'o', skill: 's', kind: 'rated', [field]: Number.NaN }]),
      ).toThrow(expect.objectContaining({ code: 'BAD_WEIGHT', message: expect.stringContaining(field) }));
    expect.assertions(3);
  });
});
