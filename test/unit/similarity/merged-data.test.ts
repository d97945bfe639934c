import { describe, expect, it } from 'vitest';
import {
  adjacentSkills,
  attribution,
  buildIndex,
  explanation,
  profileMatches,
  type SimilarOccupations,
  type SkillGap,
  similarOccupations,
  skillGap,
  transitions,
} from '../../../src/index.ts';
import { withFactors } from '../../../src/latent/index.ts';
import { meanProximity, relatednessDensity } from '../../../src/methods.ts';
import { defaultMethod } from '../../../src/similarity/default-method.ts';
import { scorerOf } from '../../../src/similarity/method.ts';
import { statementsOf } from '../../../src/similarity/statements.ts';
import { occupationSubject } from '../../../src/similarity/subject.ts';
import { groupedIndex, profileLike, rowOf } from '../../support/grouped.ts';
import { mergedCatalogue } from '../../support/merged.ts';

const merged = buildIndex(mergedCatalogue());
const plain = groupedIndex();
const scores = (index: typeof plain, id: string) =>
  Object.fromEntries(
    (similarOccupations(index, id) as SimilarOccupations).results.map(({ id: other, score }) => [other, score]),
  );

describe('sets with ratings borrowed from another source', () => {
  it('keep the layers of both sources apart, though they have one name', () => {
    expect(merged.meta.layers).toEqual(['Ratings skills', 'skills']);
    expect(statementsOf(merged)).toEqual({ rated: ['Ratings skills'], others: ['skills'], merged: true });
    expect(statementsOf(plain)).toEqual({ rated: [], others: ['skills'], merged: false });
  });

  it('name both sources, and the crosswalk, wherever the index is attributed', () => {
    expect(attribution(merged)).toContain('Ratings by hand, free.');
    expect(attribution(merged)).toContain('Links by hand.');
  });

  it('answer pairs of which one has no ratings as the sets alone do, to the bit', () => {
    expect(scores(merged, 'secretary')).toEqual(scores(plain, 'secretary'));
    expect(scores(merged, 'diet cook')).toEqual(scores(plain, 'diet cook'));
    const [factored, before] = [merged, plain].map((index) => withFactors(index, { rank: 3 }));
    expect(scores(factored!, 'diet cook')).toEqual(scores(before!, 'diet cook'));
    expect(Object.keys(scores(merged, 'secretary')).length).toBeGreaterThan(1);
  });

  it('let ratings speak where both sides have them: alike in them, nearer; unlike, further', () => {
    expect(scores(merged, 'cook')['baker']).toBeGreaterThan(scores(plain, 'cook')['baker']!);
    expect(scores(merged, 'cook')['clerk'] ?? 0).toBeLessThan(scores(plain, 'cook')['clerk']!);
  });

  it('give ratings three tenths of such a pair, next to sets with and without factors', () => {
    for (const index of [merged, withFactors(merged, { rank: 3 })])
      expect(defaultMethod(index).parameters).toMatchObject({ 'ratings.weight': 0.3, absent: 'left out' });
    expect.assertions(2);
  });

  it('explain every score to its last part, and list what is explained', () => {
    for (const index of [merged, withFactors(merged, { rank: 3 })])
      for (const id of ['baker', 'cook', 'clerk', 'diet cook'])
        for (const [other, score] of Object.entries(scores(index, id))) {
          const answer = explanation(index, id, other);
          if (answer.status !== 'ok') throw new Error(answer.reason);
          expect(answer.score).toBe(score);
          const sum = answer.contributions.reduce((total, { contribution }) => total + contribution, answer.indirect);
          expect(Math.abs(sum - score)).toBeLessThan(1e-12);
        }
  });

  it('score symmetrically, and one pair as all, profiles included', () => {
    const scorer = scorerOf(merged, defaultMethod(merged));
    let compared = 0;
    for (let a = 0; a < merged.occupationCount; a++) {
      const profile = profileLike(merged, a);
      const { count, rows, scores: all } = scorer.scores(profile);
      const byRow = new Map(Array.from(rows.subarray(0, count), (row, i) => [row, all[i]!]));
      for (let b = 0; b < merged.occupationCount; b++, compared++) {
        const score = scorer.score(occupationSubject(merged, a), b);
        expect(scorer.score(occupationSubject(merged, b), a)).toBeCloseTo(score, 14);
        expect(scorer.score(profileLike(merged, a), b)).toBe(byRow.get(b) ?? 0);
      }
    }
    expect(compared).toBe(25);
  });

  it('leave questions of what is there to the sets: adjacent skills, people, what is held', () => {
    for (const measure of [undefined, meanProximity, relatednessDensity]) {
      const ask = (index: typeof plain) => adjacentSkills(index, 'cook', { measure, support: 0 });
      expect(ask(merged)).toEqual(ask(plain));
    }
    const people = (index: typeof plain) => profileMatches(index, ['cook soup', 'plan meals', 'bake bread']);
    expect(people(merged)).toEqual(people(plain));
    const held = (index: typeof plain) => {
      const answer = transitions(index, 'diet cook', { near: 0, limit: 9 });
      return answer.status === 'ok' && answer.results.map(({ id, held: share, skills }) => [id, share, skills]);
    };
    expect(held(merged)).toEqual(held(plain));
    const gap = (index: typeof plain) => skillGap(index, 'cook', 'diet cook');
    expect(gap(merged)).toEqual(gap(plain));
    expect(rowOf(merged, 'cook')).toBe(rowOf(plain, 'cook'));
  });

  it('tell gaps in ratings to who is rated, and never call a rating to learn from nothing', () => {
    const gap = (from: string | readonly string[], to: string) => skillGap(merged, from, to) as SkillGap;
    const rated = gap('cook', 'clerk');
    expect(rated.rated.needed).toBe(12);
    expect(rated.rated.missing.map(({ id }) => id)).toEqual([]);
    expect(rated.rated.partial.length).toBeGreaterThan(0);
    expect(rated.coverage.forward).toEqual((skillGap(plain, 'cook', 'clerk') as SkillGap).coverage.forward);
    for (const from of ['secretary', ['cook soup']]) {
      expect(gap(from, 'clerk').rated).toMatchObject({ needed: 0, missing: [], partial: [] });
      expect(gap(from, 'clerk').essential.needed).toBe(1);
    }
    expect(gap('cook', 'secretary').surplus.rated).toEqual([]);
  });
});
