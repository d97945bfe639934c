import { beforeAll, describe, expect, it } from 'vitest';
import {
  attribution,
  occupation,
  occupations,
  requiredBy,
  requirementsOf,
  type SkillIndex,
  skill,
  skills,
} from '../../../src/index.ts';
import { sampleIndex } from '../../support/sample.ts';

let index: SkillIndex;

beforeAll(async () => {
  index = await sampleIndex();
});

describe('accessors', () => {
  it('occupations and skills list everything by id', () => {
    const ids = occupations(index).map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    expect(ids.length).toBe(index.occupationCount);
    expect(skills(index).length).toBe(index.skillCount);
    expect(skills(index)[0]).toEqual({ id: index.skills.ids.at(0), label: index.skills.labels().at(0) });
  });

  it('occupation shows labels, texts, group, level and what is broader', () => {
    const cook = occupation(index, 'cook');
    expect(cook).toMatchObject({ label: 'cook', level: 2, group: { code: '5120' } });
    expect(cook.broader.length).toBeGreaterThan(0);
    expect(cook.requirements).toBe(requirementsOf(index, 'cook').length);
  });

  it('skill shows type, reuse level, layer and how many ask for it', () => {
    const view = skill(index, 'manage staff');
    expect(view).toMatchObject({ type: 'skill', layer: 'skills' });
    expect(view.degree).toBe(requiredBy(index, 'manage staff').length);
    expect(view.degree).toBeGreaterThan(5);
  });

  it('requirementsOf and requiredBy are the same relation from both ends', () => {
    const fromSkills = skills(index)
      .flatMap(({ id }) => requiredBy(index, id))
      .map(({ occupation: o, skill: s, kind }) => `${o} ${s} ${kind}`);
    const fromOccupations = occupations(index)
      .flatMap(({ id }) => requirementsOf(index, id))
      .map(({ occupation: o, skill: s, kind }) => `${o} ${s} ${kind}`);
    expect(fromSkills.sort()).toEqual(fromOccupations.sort());
    expect(fromSkills.length).toBe(index.meta.counts.requirements);
  });

  it('attribution is the sentence the licence asks for', () => expect(attribution(index)).toContain('ESCO'));
});
