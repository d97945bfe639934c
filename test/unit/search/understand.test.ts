import { describe, expect, it } from 'vitest';
import {
  buildIndex,
  explanation,
  feeders,
  isMove,
  openIndex,
  pathways,
  profileMatches,
  shortestPaths,
  similarOccupations,
  skillGap,
} from '../../../src/index.ts';
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
    requirements: labels.flatMap((_, i) => [
      { occupation: `o${i}`, skill: 's5', kind: 'essential' as const },
      { occupation: `o${i}`, skill: `s${6 + (i % 2)}`, kind: 'essential' as const },
      { occupation: `o${i}`, skill: `s${i % 5}`, kind: 'optional' as const },
    ]),
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

  it('is a target of questions in the same way', () => {
    const [from, to] = ['web develper', 'tsisnik'].map((typed) => understand(search, typed));
    const read = understand(search, 'istanbul rehberi');
    if (from!.status !== 'certain' || read.status !== 'certain') throw new Error('not certain');
    expect(to!.status).not.toBe('certain');
    const took = { typed: 'istanbul rehberi', matched: 'İstanbul rehberi' };
    for (const answer of [
      explanation(index, from!, read),
      skillGap(index, from!, read),
      isMove(index, from!, read),
      pathways(index, from!, read),
      shortestPaths(index, from!, read),
    ])
      expect(answer.target).toMatchObject({ label: 'İstanbul rehberi', took });
    expect(feeders(index, read).subject).toMatchObject({ took });
    expect(() => isMove(index, from!, ['keep books'] as never)).toThrow(/A target is an occupation/);
  });
});

describe('a family', () => {
  const nurses = createSearch(
    buildIndex(
      createCatalogue({
        language: 'en',
        groups: [{ id: 'g', label: 'Nursing professionals', code: '2221', pillar: 'occupation' }],
        occupations: [
          { id: 'a', label: 'specialist nurse', code: '2221.1', groupCode: '2221' },
          { id: 'b', label: 'nurse responsible for general care', code: '2221.2', groupCode: '2221' },
          { id: 'c', label: 'kitchen helper for a nurse', code: '9412.1', groupCode: '9412' },
          { id: 'd', label: 'executive chef', code: '3434.1', groupCode: '3434' },
        ],
        skills: [{ id: 's', label: 'care' }],
        requirements: ['a', 'b', 'c', 'd'].map((occupation) => ({
          occupation,
          skill: 's',
          kind: 'essential' as const,
        })),
      }),
    ),
  );

  it('is told by the word before "of", "for", "responsible": the general one first, helpers of a nurse last', () => {
    const read = understand(nurses, 'nurse');
    expect(read.status === 'choice' && read.family.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  });

  it('offers what a misspelt name in another order may mean, and takes it for certain in its own', () => {
    expect(understand(nurses, 'executive cheff')).toMatchObject({ status: 'certain', id: 'd', how: 'correction' });
    expect(understand(nurses, 'cheff executives').status).toBe('choice');
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
