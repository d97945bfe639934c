import { describe, expect, it } from 'vitest';
import { buildIndex, similarSkills } from '../../../src/index.ts';
import { createCatalogue } from '../../../src/ingest/index.ts';

const index = buildIndex(
  createCatalogue({
    occupations: ['a', 'b', 'c'].map((id) => ({ id, label: id })),
    skills: ['s', 't', 'u', 'unused'].map((id) => ({ id, label: id })),
    requirements: [
      ['a', 's'],
      ['a', 't'],
      ['b', 's'],
      ['b', 't'],
      ['c', 's'],
      ['c', 'u'],
    ].map(([occupation, skill]) => ({
      occupation: occupation!,
      skill: skill!,
      kind: 'essential' as const,
    })),
  }),
);

describe('similarSkills', () => {
  it('ranks skills by the occupations that ask for both', () => {
    expect(similarSkills(index, 's')).toEqual({
      status: 'ok',
      subject: { id: 's', label: 's' },
      results: [
        { id: 't', label: 't', score: 2 / 3, shared: 2, degree: 2 },
        { id: 'u', label: 'u', score: 1 / 3, shared: 1, degree: 1 },
      ],
    });
  });

  it('is insufficient for a skill that no occupation asks for', () => {
    expect(similarSkills(index, 'unused')).toMatchObject({
      status: 'insufficient',
      reason: 'No occupation asks for "unused".',
    });
  });

  it('throws for an unknown skill', () => {
    expect(() => similarSkills(index, 'x')).toThrow(expect.objectContaining({ code: 'UNKNOWN_SKILL' }));
  });
});
