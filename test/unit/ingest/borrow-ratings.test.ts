import { describe, expect, it } from 'vitest';
import { buildIndex, type Requirement, requirementsOf } from '../../../src/index.ts';
import { borrowedRatings } from '../../../src/ingest/borrow-ratings.ts';
import { createCatalogue } from '../../../src/ingest/index.ts';

const rating = (occupation: string, skill: string, importance: number, level?: number): Requirement => ({
  occupation,
  skill,
  kind: 'rated',
  importance,
  ...(level === undefined ? {} : { level }),
});
const donor = createCatalogue({
  source: { name: 'donor' },
  occupations: ['d1', 'd2', 'd3'].map((id) => ({ id, label: id })),
  skills: [
    { id: 'r1', label: 'reading', broader: ['basic'], layer: 'skills' },
    { id: 'r2', label: 'writing', layer: 'skills' },
  ],
  groups: [{ id: 'basic', label: 'basic skills', pillar: 'skill' }],
  requirements: [rating('d1', 'r1', 0.8, 0.6), rating('d1', 'r2', 0.4), rating('d2', 'r1', 0.2, 0.2)],
});
const own = createCatalogue({
  source: { name: 'own' },
  occupations: [
    { id: 'a', label: 'a', groupCode: '51' },
    { id: 'b', label: 'b', groupCode: '51' },
    { id: 'c', label: 'c' },
    { id: 'd', label: 'd' },
  ],
  skills: [{ id: 's', label: 's' }],
  requirements: [{ occupation: 'a', skill: 's', kind: 'essential' }, rating('c', 's', 0.9)],
});
const walk = (...links: readonly (readonly [string, string, number])[]) => ({
  name: 'walk',
  links: links.map(([from, to, confidence]) => ({ from, to, confidence })),
});
const ratingsOf = (catalogue: typeof own, id: string) =>
  Object.fromEntries(
    requirementsOf(buildIndex(catalogue), id)
      .filter(({ kind }) => kind === 'rated')
      .map(({ skill, importance, level }) => [skill, [importance, level]]),
  );

describe('borrowedRatings', () => {
  it('gives the mean of the mapped ratings, weighed by confidence, over those that state one', () => {
    const lent = borrowedRatings(own, donor, walk(['a', 'd1', 1], ['a', 'd2', 0.5]));
    expect(ratingsOf(lent, 'a')).toEqual({
      r1: [expect.closeTo((0.8 + 0.5 * 0.2) / 1.5, 12), expect.closeTo((0.6 + 0.5 * 0.2) / 1.5, 12)],
      r2: [expect.closeTo(0.4, 12), undefined],
    });
  });

  it('says who borrowed, from whom and with what confidence', () => {
    const lent = borrowedRatings(own, donor, walk(['a', 'd2', 0.5]));
    const [a, b] = lent.occupations;
    expect(a!.tags).toEqual(['borrowed']);
    expect(a!.attributes).toEqual([{ set: 'borrowed from', name: 'd2', value: 0.5, min: 0, max: 1 }]);
    expect(b!.tags).toEqual([]);
    expect(lent.groups.map(({ id }) => id)).toEqual(['basic']);
  });

  it('leaves alone who has ratings of their own, who is not mapped, and who is mapped to nobody with ratings', () => {
    const lent = borrowedRatings(own, donor, walk(['c', 'd1', 1], ['d', 'd3', 1]));
    expect(lent.requirements.length).toBe(own.requirements.length);
    expect(lent.occupations.flatMap(({ tags }) => tags)).toEqual([]);
  });

  it('lends to every occupation of a group that the crosswalk names', () => {
    const lent = borrowedRatings(own, donor, walk(['51', 'd2', 1]));
    expect(ratingsOf(lent, 'a')).toEqual({ r1: [0.2, 0.2] });
    expect(ratingsOf(lent, 'b')).toEqual({ r1: [0.2, 0.2] });
  });
});
