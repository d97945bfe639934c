import { describe, expect, it } from 'vitest';
import { buildIndex, defaultMethod, dice, flat, rarity, similarSkills } from '../../../src/index.ts';
import { createCatalogue } from '../../../src/ingest/index.ts';
import { weighted } from '../../../src/methods.ts';

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
      subject: { kind: 'skill', id: 's', label: 's', matchedBy: 'id' },
      asked: { method: { name: 'jaccard', symmetric: true, parameters: { weighting: 'flat' } } },
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

  it('answers with the method asked for, or refuses', () => {
    const byDice = similarSkills(index, 's', { method: dice });
    expect(byDice.asked.method.name).toBe('dice');
    expect(byDice.results[0]!.score).toBe(4 / 5);
    expect(similarSkills(index, 's', { method: weighted(dice, rarity) }).results).toEqual(
      similarSkills(index, 's', { method: dice, weighting: rarity }).results,
    );
    for (const method of [defaultMethod(index), weighted(dice, rarity, flat)])
      expect(() => similarSkills(index, 's', { method })).toThrow(
        expect.objectContaining({ code: 'UNSUPPORTED', message: expect.stringContaining(method.name) }),
      );
  });

  it('asks a method of your own that compares skills', () => {
    const mine = {
      ...defaultMethod(index),
      name: 'mine',
      skillScores: () => ({ count: 1, rows: Uint32Array.of(2), scores: Float64Array.of(0.5) }),
    };
    expect(similarSkills(index, 's', { method: mine })).toMatchObject({
      asked: { method: { name: 'mine' } },
      results: [{ id: index.skills.ids.at(2), score: 0.5 }],
    });
  });

  it('cuts at minScore inclusively', () => {
    expect(similarSkills(index, 's', { minScore: 2 / 3 }).results.map(({ id }) => id)).toEqual(['t']);
    expect(similarSkills(index, 's', { minScore: 2 / 3 + 1e-9 }).results).toEqual([]);
  });

  it('throws for an unknown skill', () => {
    expect(() => similarSkills(index, 'x')).toThrow(expect.objectContaining({ code: 'UNKNOWN_SKILL' }));
  });
});
