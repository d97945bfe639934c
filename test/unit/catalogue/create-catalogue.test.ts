import { describe, expect, it } from 'vitest';
import { type CatalogueInput, createCatalogue } from '../../../src/catalogue/create-catalogue.ts';
import { RequirementDraft } from '../../../src/catalogue/requirement-draft.ts';

const least: CatalogueInput = {
  occupations: [
    { id: 'o2', label: 'chef' },
    { id: 'o1', label: 'cook' },
  ],
  skills: [
    { id: 's2', label: 'plan menus' },
    { id: 's1', label: 'cook soups' },
  ],
  requirements: [
    { occupation: 'o2', skill: 's2', kind: 'optional' },
    { occupation: 'o2', skill: 's1', kind: 'essential' },
    { occupation: 'o1', skill: 's1', kind: 'essential' },
  ],
};

describe('createCatalogue', () => {
  it('sorts concepts by id and requirements by occupation, then skill', () => {
    const { occupations, skills, requirements, issues } = createCatalogue(least);
    expect(occupations.map(({ id }) => id)).toEqual(['o1', 'o2']);
    expect(skills.map(({ id }) => id)).toEqual(['s1', 's2']);
    expect([...requirements.occupation]).toEqual([0, 1, 1]);
    expect([...requirements.skill]).toEqual([0, 0, 1]);
    expect([...requirements.kind]).toEqual([0, 0, 1]);
    expect(issues).toEqual([]);
  });

  it('sorts ids by code unit, not by language', () => {
    const ids = ['b', 'a', 'B', 'ä', 'Z', '10', '9'];
    const catalogue = createCatalogue({ ...least, skills: ids.map((id) => ({ id, label: id })), requirements: [] });
    expect(catalogue.skills.map(({ id }) => id)).toEqual(['10', '9', 'B', 'Z', 'a', 'b', 'ä']);
  });

  it('fills in what was left out', () => {
    const { source, language, languages, groups, skills, skillRelations, occupations } = createCatalogue(least);
    expect([source.name, language, languages, groups, skillRelations]).toEqual(['unnamed', 'und', ['und'], [], []]);
    expect(skills[0]).toEqual({
      id: 's1',
      label: 'cook soups',
      altLabels: [],
      broader: [],
      tags: [],
      translations: {},
      type: 'unknown',
      reuseLevel: 'unknown',
      layer: 'skills',
    });
    expect(occupations[0]!.attributes).toEqual([]);
  });

  it('lists all languages, its own first', () => {
    const translations = { fr: { label: 'cuisinier' }, de: { label: 'Koch' } };
    const catalogue = createCatalogue({
      ...least,
      language: 'en',
      occupations: [{ id: 'o1', label: 'cook', translations }],
    });
    expect(catalogue.languages).toEqual(['en', 'de', 'fr']);
  });

  it('refuses data without an occupation or without a skill', () => {
    for (const part of ['occupations', 'skills'] as const)
      expect(() => createCatalogue({ ...least, [part]: [] })).toThrow(
        expect.objectContaining({ code: 'EMPTY_CATALOGUE' }),
      );
    expect.assertions(2);
  });

  it('reports occupations that need nothing, once each', () => {
    const { issues } = createCatalogue({ ...least, requirements: [] });
    expect(issues.map(({ code, file }) => `${code} ${file}`)).toEqual(Array(2).fill('NO_REQUIREMENTS requirements'));
  });

  it('keeps the issues a reader met, in an order that does not depend on theirs', () => {
    const met = [
      { code: 'RAGGED_ROW', file: 'b.csv', row: 9, message: 'x' },
      { code: 'RAGGED_ROW', file: 'b.csv', row: 2, message: 'x' },
      { code: 'BAD_NUMBER', file: 'a.csv', message: 'y' },
    ] as const;
    const { issues } = createCatalogue({ ...least, issues: met });
    expect(issues.map(({ code, row }) => [code, row])).toEqual([
      ['BAD_NUMBER', undefined],
      ['RAGGED_ROW', 2],
      ['RAGGED_ROW', 9],
    ]);
    expect(createCatalogue({ ...least, issues: [...met].reverse() }).issues).toEqual(issues);
  });

  it('is frozen, and leaves its input alone', () => {
    const input = structuredClone({ ...least, requirements: [...(least.requirements as Iterable<never>)] });
    const catalogue = createCatalogue(input);
    expect(
      [catalogue, catalogue.occupations, catalogue.occupations[0], catalogue.issues, catalogue.source].every(
        Object.isFrozen,
      ),
    ).toBe(true);
    expect(input.occupations.map(({ id }) => id)).toEqual(['o2', 'o1']);
  });

  it('takes a draft as well as records', () => {
    const draft = new RequirementDraft('r.csv');
    draft.add('o1', 's1', 'rated', 0.5, 0.25, 2);
    draft.add('o1', 's2', 'rated');
    const { requirements } = createCatalogue({ ...least, requirements: draft });
    expect([...requirements.importance!]).toEqual([0.5, Number.NaN]);
    expect([...requirements.level!]).toEqual([0.25, Number.NaN]);
  });

  it('sorts attributes by set and name', () => {
    const attributes = [
      { set: 'wages', name: 'median', value: 3 },
      { set: 'wages', name: 'mean', value: 4 },
      { set: 'interests', name: 'z', value: 1 },
    ];
    const { occupations } = createCatalogue({ ...least, occupations: [{ id: 'o1', label: 'cook', attributes }] });
    expect(occupations[0]!.attributes.map(({ name }) => name)).toEqual(['z', 'mean', 'median']);
  });
});
