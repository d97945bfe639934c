import { describe, expect, it } from 'vitest';
import { buildIndex, explanation, type SimilarOccupations, similarOccupations } from '../../../src/index.ts';
import { createCatalogue } from '../../../src/ingest/index.ts';
import { textBlend } from '../../../src/methods.ts';
import { defaultMethod } from '../../../src/similarity/default-method.ts';
import { scorerOf } from '../../../src/similarity/method.ts';
import { codeOf } from '../../support/coded.ts';
import { profileLike, rowOf } from '../../support/grouped.ts';

/** Three that ask for the same, one of whose texts is like the first's, and one that has no word in common. */
const index = buildIndex(
  createCatalogue({
    language: 'en',
    occupations: [
      { id: 'a', label: 'pastry chef', description: 'Makes cakes in a hotel.' },
      { id: 'b', label: 'baker', altLabels: ['pastry chef assistant'], description: 'Makes cakes and bread.' },
      { id: 'c', label: 'welder', description: 'Joins metal.' },
      { id: 'd', label: '工' },
    ],
    skills: ['x', 'y', 'z'].map((id) => ({ id, label: id })),
    requirements: ['a', 'b', 'c', 'd'].flatMap((occupation) => [
      { occupation, skill: 'x', kind: 'essential' as const },
      { occupation, skill: occupation === 'd' ? 'z' : 'y', kind: 'essential' as const },
    ]),
  }),
);
const method = textBlend();
const scorer = scorerOf(index, method);
const row = (id: string) => rowOf(index, id);

describe('textBlend', () => {
  it('counts words of titles, alternative titles and descriptions .2, and letters of titles .1, beside the default', () => {
    expect(method.parameters).toEqual({ words: 0.2, letters: 0.1 });
    const parts = scorer.explain(profileLike(index, row('a')), row('b'));
    expect(parts.contributions.map(({ feature }) => feature)).not.toContain('word');
    const { results } = similarOccupations(index, 'a', { method }) as SimilarOccupations;
    expect(results.map(({ id }) => id)).toEqual(['b', 'c', 'd']);
    const plain = similarOccupations(index, 'a') as SimilarOccupations;
    expect(plain.results[0]!.score).toBe(plain.results[1]!.score);
  });

  it('explains with words, two in a row, and letters, and sums to the score', () => {
    const answer = explanation(index, 'a', 'b', { method });
    if (answer.status !== 'ok') throw new Error(answer.reason);
    const labels = answer.contributions.map(({ label }) => label);
    expect(labels).toContain('pastry chef');
    expect(labels).toContain('makes cakes');
    const sum = answer.contributions.reduce((total, { contribution }) => total + contribution, answer.indirect);
    expect(Math.abs(sum - answer.score)).toBeLessThan(1e-12);
    expect(answer.contributions.some(({ feature }) => feature === 'letters')).toBe(false);
  });

  it('leaves texts out where one side has none: such a pair scores as by default, and so does a person', () => {
    const usual = scorerOf(index, defaultMethod(index));
    const person = profileLike(index, row('a'));
    expect(scorer.score(person, row('b'))).toBe(usual.score(person, row('b')));
    const subject = { ...person, row: row('d') };
    expect(scorer.score(subject, row('a'))).toBeCloseTo(usual.score(subject, row('a')), 14);
  });

  it('leaves a part out that counts 0, and refuses shares that leave the default nothing', () => {
    const wordsAlone = scorerOf(index, textBlend({ letters: 0 }));
    const wordShare = ({ contributions }: { contributions: readonly { feature: string; contribution: number }[] }) =>
      contributions
        .filter(({ feature }) => feature === 'word')
        .reduce((sum, { contribution }) => sum + contribution, 0);
    const subject = { ...profileLike(index, row('a')), row: row('a') };
    expect(wordShare(wordsAlone.explain(subject, row('b')))).toBeGreaterThan(0);
    expect(codeOf(() => textBlend({ words: 0.9 }))).toBe('BAD_OPTION');
    expect(codeOf(() => textBlend({ letters: -0.1 }))).toBe('BAD_OPTION');
  });
});
