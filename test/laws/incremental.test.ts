import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AddedOccupation,
  type AddOptions,
  buildIndex,
  type SkillIndex,
  withOccupations,
  withoutOccupations,
} from '../../src/index.ts';
import { type CatalogueInput, createCatalogue, type OccupationInput } from '../../src/ingest/index.ts';
import { rebuiltWith, rebuiltWithout, sectionBytes, snapshot } from '../support/rebuilt.ts';

const skillIds = ['s0', 's1', 's2', 's3', 's4', 's5'];
const groupIds = ['g0', 'g1', 'm1'];
const text = fc.constantFrom('', 'x', 'über', '技能', 'a "quoted" one', '🍳 pan');
const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });

/** Drops fields that are undefined: absent is what inputs mean by it. */
function present<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;
}

const requirement = fc
  .record({
    skill: fc.constantFrom(...skillIds),
    kind: fc.constantFrom('essential' as const, 'optional' as const, 'rated' as const),
    importance: optional(fc.integer({ min: 0, max: 8 }).map((eighths) => eighths / 8)),
    level: optional(fc.integer({ min: 0, max: 8 }).map((eighths) => eighths / 8)),
  })
  .map(present) as fc.Arbitrary<AddedOccupation['requirements'][number]>;

function occupation(id: fc.Arbitrary<string>, parents: readonly string[]): fc.Arbitrary<AddedOccupation> {
  return fc
    .record({
      id,
      label: text,
      altLabels: fc.array(text, { maxLength: 2 }),
      code: optional(fc.constantFrom('01', '1330.5')),
      description: optional(text),
      scopeNote: optional(text),
      broader: fc.uniqueArray(fc.constantFrom(...parents), { maxLength: 3 }),
      tags: fc.uniqueArray(fc.constantFrom('green', 'digital', 'own', 'art'), { maxLength: 2 }),
      translations: fc.dictionary(
        fc.constantFrom('de', 'fr'),
        fc.record({ label: text, altLabels: fc.array(text, { maxLength: 1 }), description: text }),
        { noNullPrototype: true, maxKeys: 2 },
      ),
      groupCode: optional(fc.constantFrom('13', '5120')),
      level: optional(fc.integer({ min: 1, max: 5 })),
      attributes: fc.array(fc.record({ set: text, name: text, value: fc.oneof(text, fc.integer()) }), { maxLength: 2 }),
      requirements: fc.array(requirement, { maxLength: 4 }),
    })
    .map(present) as fc.Arbitrary<AddedOccupation>;
}

function catalogueInput(occupations: readonly AddedOccupation[]): CatalogueInput {
  return {
    source: { name: 'random', version: '1' },
    language: 'en',
    occupations: occupations.map(({ requirements: _, ...own }): OccupationInput => own),
    skills: skillIds.map((id, row) => ({ id, label: id, broader: ['g1'], tags: row < 2 ? ['digital'] : [] })),
    groups: groupIds.map((id) => ({
      id,
      label: id,
      pillar: 'occupation',
      ...(id === 'g0' ? {} : { broader: ['g0'] }),
    })),
    requirements: occupations.flatMap(({ id, requirements }) =>
      requirements.map((own) => ({ ...own, occupation: id })),
    ),
    skillRelations: [{ from: 's0', to: 's1', kind: 'optional' }],
  };
}

const oldIds = ['a', 'c', 'e', 'm', 'x'];
const newIds = ['a0', 'b', 'd', 'z', 'ö'];
const olds = fc.array(occupation(fc.constantFrom(...oldIds), [...groupIds, ...oldIds, 'nowhere']), {
  minLength: 1,
  maxLength: 6,
});
// Added occupations may name old ones as broader, and each other; old ones cannot name those they did not know.
const news = fc.array(occupation(fc.constantFrom(...newIds), [...groupIds, ...oldIds, ...newIds, 'nowhere']), {
  maxLength: 5,
});
const options: fc.Arbitrary<AddOptions> = fc
  .record({
    texts: optional(fc.boolean()),
    altLabels: optional(fc.boolean()),
    attributes: optional(fc.boolean()),
    weighting: optional(fc.constant({ name: 'rarity' })),
  })
  .map(present) as fc.Arbitrary<AddOptions>;

function expectSame(index: SkillIndex, rebuilt: SkillIndex): void {
  expect(sectionBytes(index)).toEqual(sectionBytes(rebuilt));
  expect(snapshot(index).equals(snapshot(rebuilt))).toBe(true);
}

describe('changing an index', () => {
  it('withOccupations(build(a), b) is build(a and b), byte for byte, whatever the options', () => {
    fc.assert(
      fc.property(olds, news, options, (old, added, how) => {
        const catalogue = createCatalogue(catalogueInput(old));
        const index = buildIndex(catalogue, how);
        const rebuilt = buildIndex(rebuiltWith(catalogue, added), how);
        expectSame(withOccupations(index, added, how), rebuilt);
      }),
      { numRuns: 400 },
    );
    expect.hasAssertions();
  });

  it('withoutOccupations(build(a and b), b) is build(a), byte for byte, whatever the options', () => {
    fc.assert(
      fc.property(olds, news, fc.infiniteStream(fc.boolean()), options, (old, more, draw, how) => {
        const catalogue = createCatalogue(catalogueInput([...old, ...more]));
        const ids = catalogue.occupations.map(({ id }) => id);
        const gone = ids.slice(1).filter(() => draw.next().value);
        expectSame(
          withoutOccupations(buildIndex(catalogue, how), gone),
          buildIndex(rebuiltWithout(catalogue, gone), how),
        );
      }),
      { numRuns: 400 },
    );
    expect.hasAssertions();
  });

  it('what was added can be taken out again, but for tags, languages and issues of what was added', () => {
    fc.assert(
      fc.property(olds, news, (old, added) => {
        const index = buildIndex(createCatalogue(catalogueInput(old)));
        const back = withoutOccupations(withOccupations(index, added), [...new Set(added.map(({ id }) => id))]);
        const { meta: _, ...sections } = sectionBytes(back);
        const { meta: __, ...before } = sectionBytes(index);
        expect(sections).toEqual(before);
      }),
      { numRuns: 100 },
    );
    expect.hasAssertions();
  });
});
