import { describe, expect, it } from 'vitest';
import { buildIndex, openIndex, profileMatches, similarOccupations } from '../../../src/index.ts';
import { createCatalogue } from '../../../src/ingest/index.ts';
import { createSearch, profileFromText, understand, withNames } from '../../../src/search/index.ts';

const labels = [
  'číšník',
  'öğretmen',
  'żołnierz',
  'đầu bếp',
  'İstanbul rehberi',
  'Landschaftsgärtner',
  '软件工程师',
  'инженер-программист',
  'σερβιτόρος',
  'web developer',
];
const index = buildIndex(
  createCatalogue({
    language: 'en',
    occupations: labels.map((label, i) => ({ id: `o${i}`, label })),
    skills: ['C', 'C++', 'C#', 'F#', '.NET', 'keep books', 'wait tables', 'clean glasses'].map((label, i) => ({
      id: `s${i}`,
      label,
    })),
    requirements: labels.map((_, i) => ({ occupation: `o${i}`, skill: 's5', kind: 'essential' as const })),
  }),
);
const search = createSearch(index);
const certain = (text: string, kind: 'occupations' | 'skills' = 'occupations') => {
  const read = understand(search, text, { kind });
  return read.status === 'certain' ? read.label : read.status;
};

describe('understand', () => {
  it('needs no marks, in seven scripts and alphabets', () => {
    expect(['cisnik', 'ogretmen', 'zolnierz', 'dau bep', 'istanbul rehberi'].map((typed) => certain(typed))).toEqual(
      labels.slice(0, 5),
    );
    expect(certain('инженер программист')).toBe('инженер-программист');
    expect(certain('σερβιτορος')).toBe('σερβιτόρος');
  });

  it('finds a name inside a longer word, and inside a name without spaces', () => {
    expect(search('Gärtner')[0]?.label).toBe('Landschaftsgärtner');
    expect(search('工程师')[0]?.label).toBe('软件工程师');
  });

  it('keeps C, C++, C#, F# and .NET apart', () => {
    const typed = ['C', 'c++', 'c#', 'F#', '.net'];
    expect(typed.map((name) => certain(name, 'skills'))).toEqual(['C', 'C++', 'C#', 'F#', '.NET']);
  });

  it('refuses a text as a name at once, and says nothing of nothing', () => {
    expect(certain('web developer '.repeat(15))).toBe('unknown');
    expect(certain('')).toBe('unknown');
  });

  it('takes further names of the caller, and refuses those of nobody', () => {
    const own = createSearch(index, { aliases: [{ name: 'codemonger', id: 'o9' }] });
    expect(understand(own, 'codemonger')).toMatchObject({ status: 'certain', id: 'o9', matchedBy: 'alias' });
    expect(() => createSearch(index, { aliases: [{ name: 'x', id: 'nobody' }] })).toThrow(/nobody/);
  });

  it('reads the same from a saved index that carries its names', () => {
    const saved = createSearch(openIndex(withNames(index).buffer));
    for (const typed of [...labels, 'web develper', 'Gärtner', 'developer'])
      expect(understand(saved, typed)).toEqual(understand(search, typed));
  });

  it('is a subject of questions, which say what they took', () => {
    const read = understand(search, 'web develper');
    if (read.status !== 'certain') throw new Error('not certain');
    const { subject } = similarOccupations(index, read);
    expect(subject).toMatchObject({
      label: 'web developer',
      took: { typed: 'web develper', matched: 'web developer' },
    });
  });
});

describe('profileFromText', () => {
  it('finds skills in place, job titles apart, and profiles take what it found', () => {
    const text = 'I was a web developer; I kept books,\n• clean glasses.';
    const { skills, occupations } = profileFromText(search, text);
    expect(skills.map(({ label }) => label)).toContain('clean glasses');
    expect(occupations.map(({ label, at }) => [label, at])).toEqual([['web developer', 8]]);
    for (const { at, text: words } of [...skills, ...occupations])
      expect(text.slice(at, at + words.length)).toBe(words);
    expect(
      profileMatches(
        index,
        skills.map(({ id }) => id),
        { minSkills: 1 },
      ).subject.kind,
    ).toBe('profile');
  });
});
