import { describe, expect, it } from 'vitest';
import { buildIndex, findConcept, SkillGraphError } from '../../../src/index.ts';
import { createCatalogue } from '../../../src/ingest/index.ts';

const index = buildIndex(
  createCatalogue({
    source: { name: 'ESCO', version: '1.2.0' },
    language: 'en',
    occupations: [
      {
        id: 'o1',
        code: '5120.1',
        label: 'cook',
        altLabels: ['kitchen cook', 'line cook'],
        translations: { de: { label: 'Koch/Köchin', altLabels: ['Koch'] } },
      },
      {
        id: 'o2',
        code: '3434.1',
        label: 'chef',
        altLabels: ['cook', 'head cook', 'line cook'],
      },
      { id: 'o3', code: 'cook', label: 'the code of this one is cook' },
      { id: 'o4', code: '9', label: 'o1' },
      { id: 'o5', code: '10', label: 'Porter' },
      { id: 'o6', code: '11', label: 'porter' },
    ],
    skills: [{ id: 's1', label: 'cook soups' }],
    requirements: [],
  }),
);

const found = (name: string) => {
  const { row, by } = findConcept(index, 'occupations', name);
  return `${index.occupations.ids.at(row)} by ${by}`;
};

function failure(name: string): SkillGraphError {
  try {
    findConcept(index, 'occupations', name);
  } catch (error) {
    if (error instanceof SkillGraphError) return error;
    throw error;
  }
  throw new Error(`"${name}" was found`);
}

describe('findConcept', () => {
  it('an id beats a label', () => expect(found('o1')).toBe('o1 by id'));
  it('a code beats a preferred label', () => expect(found('cook')).toBe('o3 by code'));
  it('a preferred label beats an alternative label', () => expect(found('chef')).toBe('o2 by label'));
  it('alternative labels name what no stronger name does', () => expect(found('head cook')).toBe('o2 by altLabel'));
  it('case and spacing do not matter', () => expect(found('  HEAD   Cook ')).toBe('o2 by altLabel'));
  it('labels of other loaded languages count', () =>
    expect([found('Koch/Köchin'), found('koch')]).toEqual(['o1 by label', 'o1 by altLabel']));
  it('of labels that differ in case only, the one written so is taken', () =>
    expect([found('Porter'), found('porter')]).toEqual(['o5 by label', 'o6 by label']));

  it('ambiguity within a tier lists the candidates', () => {
    expect(failure('line cook')).toMatchObject({
      code: 'AMBIGUOUS',
      candidates: [{ id: 'o1', label: 'cook', code: '5120.1' }, { id: 'o2' }],
    });
    expect(failure('PORTER').code).toBe('AMBIGUOUS');
  });

  it('an unknown name says where it looked and lists near names', () => {
    const error = failure('private chef');
    expect(error.code).toBe('UNKNOWN_OCCUPATION');
    expect(error.message).toBe('No occupation "private chef" in ESCO 1.2.0. Did you mean "chef"?');
    expect(error.candidates).toEqual([{ id: 'o2', label: 'chef', code: '3434.1' }]);
    expect(failure('cheff').candidates).toEqual([]);
  });

  it('skills and groups have codes of their own', () => {
    expect(() => findConcept(index, 'skills', 'nothing like it')).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_SKILL' }),
    );
    expect(() => findConcept(index, 'groups', '51')).toThrow(expect.objectContaining({ code: 'UNKNOWN_GROUP' }));
  });
});
