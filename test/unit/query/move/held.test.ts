import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../../src/index.ts';
import { createCatalogue } from '../../../../src/ingest/index.ts';
import { heldFor, heldFrom, heldOf, heldShare, heldShares, lacksOf } from '../../../../src/query/move/held.ts';
import { holdsWord, likenessWord } from '../../../../src/query/move/move-view.ts';
import { moveWords, shareWords } from '../../../../src/query/move/move-words.ts';
import { occupationSubject } from '../../../../src/similarity/subject.ts';
import { edgeIndex, setIndex } from '../../../support/edges.ts';
import { rowOf } from '../../../support/grouped.ts';

/** Four occupations rated on ten skills; one of them has tools alone. */
const SKILLS = Array.from({ length: 10 }, (_, i) => `skill ${i}`);
const ratings: Readonly<Record<string, readonly number[]>> = {
  low: SKILLS.map(() => 0.2),
  middle: SKILLS.map(() => 0.4),
  high: SKILLS.map((_, i) => (i === 0 ? 1 : 0.6)),
};
const rated = buildIndex(
  createCatalogue({
    source: { name: 'test' },
    language: 'en',
    occupations: [...Object.keys(ratings), 'unrated', 'toolless'].map((id) => ({ id, label: id })),
    skills: [
      ...SKILLS.map((id) => ({ id, label: id, layer: 'skills' })),
      ...['lathe', 'saw'].map((id) => ({ id, label: id, layer: 'tools' })),
    ],
    requirements: [
      ...Object.entries(ratings).flatMap(([occupation, values]) =>
        values.map((importance, i) => ({ occupation, skill: SKILLS[i]!, kind: 'rated' as const, importance })),
      ),
      ...['middle', 'unrated'].map((occupation) => ({ occupation, skill: 'lathe', kind: 'rated' as const })),
      { occupation: 'unrated', skill: 'saw', kind: 'rated' as const },
    ],
  }),
);

describe('held of ratings', () => {
  const { first, second } = heldOf(rated);
  const subject = (id: string) => occupationSubject(rated, rowOf(rated, id));
  const share = (from: string, to: string) => heldShares(first, subject(from))[rowOf(rated, to)]!;

  it('counts what lies above the median, weighed by how far the need lies above the mean', () => {
    expect([first.kind, second!.kind]).toEqual(['ratings', 'sets']);
    // Medians .4; means .4, of the first skill (.2 + .4 + 1) / 3. Needs of high: above .4 in all ten.
    expect(share('high', 'high')).toBe(1);
    expect(share('middle', 'high')).toBe(0);
    expect(share('low', 'high')).toBe(0);
    const mean = (0.2 + 0.4 + 1) / 3;
    const weights = [1 - mean, ...new Array(9).fill(0.6 - 0.4)];
    const full = weights[0]! * 0.6 + 9 * weights[1]! * 0.2;
    expect(first.of(rowOf(rated, 'high')).total).toBeCloseTo(full, 12);
  });

  it('never has somebody learn from nothing what is rated already: what lacks is the difference', () => {
    const [most] = lacksOf(first, subject('middle'), rowOf(rated, 'high'));
    expect(most).toMatchObject({ has: 0.4, asked: 1 });
    expect(rated.skills.ids.at(most!.skill)).toBe('skill 0');
    expect(most!.weight).toBeCloseTo((1 - (0.2 + 0.4 + 1) / 3) * 0.6, 12);
  });
});

describe('held of sets', () => {
  const index = setIndex({
    cook: { essential: ['roast', 'season'], optional: ['lead'] },
    chef: { essential: ['roast', 'lead'] },
    baker: { essential: ['bake', 'season'] },
  });
  const needed = heldOf(index).first;

  it('asks for what is essential, holds the optional too, and weighs by rarity', () => {
    const cook = occupationSubject(index, rowOf(index, 'cook'));
    expect(heldShares(needed, cook)[rowOf(index, 'chef')]).toBe(1);
    const chef = occupationSubject(index, rowOf(index, 'chef'));
    const rarity = (df: number) => Math.log(3 / df);
    expect(heldShares(needed, chef)[rowOf(index, 'cook')]).toBeCloseTo(rarity(2) / (2 * rarity(2)), 12);
  });

  it('gives one number whichever way it is asked', () => {
    const from = heldFrom(needed);
    for (let a = 0; a < index.occupationCount; a++) {
      const all = heldShares(needed, occupationSubject(index, a));
      const score = from(occupationSubject(index, a));
      for (let b = 0; b < index.occupationCount; b++) {
        if (a === b) continue;
        expect(heldShare(needed, occupationSubject(index, a), b)).toBe(all[b]);
        expect(score(b)).toBe(all[b]);
        expect(heldFor(needed, occupationSubject(index, b))(a)).toBe(all[b]);
      }
    }
  });
});

describe('held of published weights', () => {
  it('counts up to the weight needed', () => {
    const index = edgeIndex({ junior: { code: 0.2, test: 0.9 }, senior: { code: 1, test: 0.5 } });
    const { first } = heldOf(index);
    expect(first.kind).toBe('weights');
    expect(heldShares(first, occupationSubject(index, rowOf(index, 'junior')))[rowOf(index, 'senior')]).toBeCloseTo(
      0.7 / 1.5,
      12,
    );
  });
});

describe('words', () => {
  it('of who is close and holds little say both, so that neither promises the other', () => {
    const direction = { direction: 'up', by: 'level', levelChange: 1, authorityChange: 0 } as const;
    const words = (likeness: 'close' | 'near' | 'far', held: number) => moveWords({ likeness, held, direction });
    expect(words('close', 0.32)).toBe('close · holds a third of what is needed · one level up');
    expect(words('close', 0.2)).toBe('close · holds a fifth of what is needed · one level up');
    expect(words('close', 0.199)).toBe('close · but holds less than a fifth of what is needed · one level up');
    expect(words('near', 0.1)).toBe('near · but holds only a tenth of what is needed · one level up');
    expect(words('near', 0)).toBe('near · but holds nothing of what is needed · one level up');
    expect(words('far', 0.1)).toBe('far · holds a tenth of what is needed · one level up');
  });

  it('follow the share', () => {
    const words = [0, 0.02, 0.05, 0.1, 0.32, 0.5, 0.67, 0.94, 0.95, 1].map(shareWords);
    expect(words).toEqual([
      'nothing',
      'next to nothing',
      'a twentieth',
      'a tenth',
      'a third',
      'half',
      'two thirds',
      'nine tenths',
      'nearly all',
      'all',
    ]);
  });

  it('name a share that a rule asks for only where it is reached', () => {
    expect([0.049, 0.05, 0.199, 0.2, 0.497, 0.5].map(shareWords)).toEqual([
      'less than a twentieth',
      'a twentieth',
      'less than a fifth',
      'a fifth',
      'less than half',
      'half',
    ]);
  });

  it('have bounds, all inclusive', () => {
    expect([0.5, 0.4999, 0.2, 0.1999].map(holdsWord)).toEqual(['most', 'part', 'part', 'little']);
    const gate = { near: 0.3, close: 0.5 };
    expect([0.5, 0.4999, 0.3, 0.2999].map((score) => likenessWord(score, gate))).toEqual([
      'close',
      'near',
      'near',
      'far',
    ]);
  });
});
