import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RequirementDraft } from '../../../src/catalogue/requirement-draft.ts';
import { requirementTable } from '../../../src/catalogue/requirement-table.ts';
import type { Issue, Requirement } from '../../../src/catalogue/types.ts';

const rows = (ids: readonly string[]): Map<string, number> => new Map(ids.map((id, row) => [id, row]));
const occupations = rows(['o0', 'o1', 'o2']);
const skills = rows(['s0', 's1', 's2']);

function tableOf(requirements: readonly Requirement[]): {
  table: ReturnType<typeof requirementTable>;
  issues: Issue[];
} {
  const draft = new RequirementDraft('r.csv');
  for (const [i, r] of requirements.entries()) draft.add(r.occupation, r.skill, r.kind, r.importance, r.level, i + 2);
  const issues: Issue[] = [];
  return { table: requirementTable(draft, occupations, skills, issues), issues };
}

describe('requirementTable', () => {
  it('sorts by occupation, then skill', () => {
    const { table } = tableOf([
      { occupation: 'o2', skill: 's0', kind: 'essential' },
      { occupation: 'o0', skill: 's2', kind: 'optional' },
      { occupation: 'o0', skill: 's1', kind: 'essential' },
    ]);
    expect([[...table.occupation], [...table.skill], [...table.kind]]).toEqual([
      [0, 0, 2],
      [1, 2, 0],
      [0, 1, 0],
    ]);
    expect([table.importance, table.level]).toEqual([null, null]);
  });

  it('keeps essential of essential and optional, and says at which row the other stood', () => {
    const { table, issues } = tableOf([
      { occupation: 'o0', skill: 's0', kind: 'optional' },
      { occupation: 'o0', skill: 's0', kind: 'essential' },
    ]);
    expect([...table.kind]).toEqual([0]);
    expect(issues.map(({ code, file, row }) => [code, file, row])).toEqual([['CONFLICTING_KINDS', 'r.csv', 2]]);
  });

  it('keeps the highest importance and level of a pair stated twice', () => {
    const { table, issues } = tableOf([
      { occupation: 'o0', skill: 's0', kind: 'rated', importance: 0.2, level: 0.9 },
      { occupation: 'o0', skill: 's0', kind: 'rated', importance: 0.7 },
    ]);
    expect([[...table.importance!], [...table.level!]]).toEqual([[0.7], [0.9]]);
    expect(issues.map(({ code }) => code)).toEqual(['DUPLICATE_REQUIREMENT']);
  });

  it('leaves out and reports what names an unknown occupation or skill', () => {
    const { table, issues } = tableOf([
      { occupation: 'nobody', skill: 's0', kind: 'essential' },
      { occupation: 'o0', skill: 'nothing', kind: 'essential' },
    ]);
    expect(table.length).toBe(0);
    expect(issues.map(({ code, row }) => [code, row])).toEqual([
      ['UNKNOWN_CONCEPT', 2],
      ['UNKNOWN_CONCEPT', 3],
    ]);
    expect(issues[0]!.message).toContain('unknown occupation nobody');
    expect(issues[1]!.message).toContain('unknown skill nothing');
  });

  it('refuses negative and infinite weights by code, naming both ends', () => {
    for (const importance of [-0.1, Number.POSITIVE_INFINITY])
      expect(() => tableOf([{ occupation: 'o0', skill: 's0', kind: 'rated', importance }])).toThrow(
        expect.objectContaining({ code: 'BAD_WEIGHT', message: expect.stringMatching(/"s0".*"o0"/) }),
      );
    expect.assertions(2);
  });

  it('does not depend on the order of statements', () => {
    const requirement = fc.record({
      occupation: fc.constantFrom('o0', 'o1', 'o2', 'nobody'),
      skill: fc.constantFrom('s0', 's1', 'nothing'),
      kind: fc.constantFrom('essential' as const, 'optional' as const, 'rated' as const),
      importance: fc.constantFrom(0.25, 0.5, 1),
      level: fc.constantFrom(0, 0.5),
    });
    const list = fc.array(requirement, { maxLength: 20 });
    fc.assert(
      fc.property(
        list.chain((plain) => fc.tuple(fc.constant(plain), fc.shuffledSubarray(plain, { minLength: plain.length }))),
        ([plain, mixed]) => {
          const [a, b] = [tableOf(plain), tableOf(mixed)];
          expect(b.table).toEqual(a.table);
          const said = ({ issues }: typeof a): string[] =>
            issues.map(({ code, message }) => `${code} ${message}`).sort();
          expect(said(b)).toEqual(said(a));
        },
      ),
    );
  });
});
