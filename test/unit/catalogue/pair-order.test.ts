import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairOrder, UNKNOWN } from '../../../src/catalogue/pair-order.ts';
import { RequirementDraft } from '../../../src/catalogue/requirement-draft.ts';
import { requirementKinds } from '../../../src/catalogue/types.ts';

const entry = fc.record({
  occupation: fc.nat(3),
  skill: fc.nat(60),
  kind: fc.constantFrom(...requirementKinds),
  importance: fc.constantFrom(Number.NaN, 0, 0.5, 2),
});

describe('the order of pairs', () => {
  it('is by occupation, skill, kind, importance, then as they came, for short and long lists alike', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 300 }), (stated) => {
        const draft = new RequirementDraft('test');
        for (const { occupation, skill, kind, importance } of stated)
          draft.add(`o${occupation}`, `s${skill}`, kind, importance);
        const rows = (ids: readonly string[], unknown: string) =>
          Uint32Array.from(ids, (id) => (id === unknown ? UNKNOWN : Number(id.slice(1))));
        const entries = {
          ...draft.columns(),
          draft,
          occupationRows: rows(draft.occupationIds, 'o2'),
          skillRows: rows(draft.skillIds, 's7'),
        };
        const left: number[] = [];
        const order = pairOrder(entries, 4, (entry) => left.push(entry));
        const isLeft = (i: number) => stated[i]!.occupation === 2 || stated[i]!.skill === 7;
        const weight = (i: number) => (Number.isNaN(stated[i]!.importance) ? -1 : stated[i]!.importance);
        const kind = (i: number) => requirementKinds.indexOf(stated[i]!.kind);
        expect(left).toEqual([...stated.keys()].filter(isLeft));
        expect([...order]).toEqual(
          [...stated.keys()]
            .filter((i) => !isLeft(i))
            .sort(
              (a, b) =>
                stated[a]!.occupation - stated[b]!.occupation ||
                stated[a]!.skill - stated[b]!.skill ||
                kind(a) - kind(b) ||
                weight(b) - weight(a) ||
                a - b,
            ),
        );
      }),
      { numRuns: 200 },
    );
  });
});
