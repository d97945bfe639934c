import { describe, expect, it } from 'vitest';
import { findConcept } from '../../../src/compact/find-concept.ts';
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
import { setIndex } from '../../support/edges.ts';

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
  it('needs no marks, in Latin alphabets, Cyrillic and Greek', () => {
    expect(['cisnik', 'ogretmen', 'zolnierz', 'dau bep', 'istanbul rehberi'].map((typed) => certain(typed))).toEqual(
      labels.slice(0, 5),
    );
    expect(certain('инженер программист')).toBe('инженер-программист');
    expect(certain('σερβιτορος')).toBe('σερβιτόρος');
  });

  it('needs no points nor vowel signs, and keeps the marks that carry meaning, in six further scripts', () => {
    const scripts = {
      طبّاخ: ['طباخ'],
      נַגָּר: ['נגר'],
      พ่อครัว: ['พ่อครัว'],
      रसोइया: ['रसोइया'],
      プログラマー: ['プログラマー', 'ﾌﾟﾛｸﾞﾗﾏｰ'],
      요리사: ['요리사', '요리사'.normalize('NFD')],
    };
    const own = createSearch(
      setIndex(Object.fromEntries(Object.keys(scripts).map((id) => [id, { essential: ['s1'] }]))),
    );
    for (const [id, typed] of Object.entries(scripts))
      for (const name of typed) expect(understand(own, name), name).toMatchObject({ status: 'certain', id });
    expect(own('ผู้ช่วยพ่อครัว')[0]?.label).toBe('พ่อครัว');
  });

  it('finds a name inside a longer word, and inside a name without spaces', () => {
    expect(search('Gärtner')[0]?.label).toBe('Landschaftsgärtner');
    expect(search('工程师')[0]?.label).toBe('软件工程师');
  });

  it('keeps C, C++, C#, F# and .NET apart', () => {
    const typed = ['C', 'c++', 'c#', 'F#', '.net'];
    expect(typed.map((name) => certain(name, 'skills'))).toEqual(['C', 'C++', 'C#', 'F#', '.NET']);
  });

  it('refuses a text as a name at once, naming the option that raises the limit, and says nothing of nothing', () => {
    const text = 'web developer '.repeat(15).trim();
    for (const asked of [() => certain(text), () => search(text)])
      expect(asked).toThrow(
        expect.objectContaining({ code: 'TOO_LARGE', message: expect.stringMatching(/209 letters.*200.*queryLength/) }),
      );
    expect(understand(createSearch(index, { limits: { queryLength: 209 } }), text)).toMatchObject({
      status: 'certain',
      id: 'o9',
    });
    expect(() => createSearch(index, { limits: { queryLength: 208 } })(text)).toThrow(/queryLength/);
    expect(() => createSearch(index, { limits: { queryLength: 0 } })).toThrow(/queryLength is 0/);
    expect(() => createSearch(index, { limits: { letters: 9 } as object })).toThrow(/no option letters/);
    const told = createSearch(index, { limits: { textLength: 20 } });
    expect(() => profileFromText(told, 'I keep books and wait.')).toThrow(/22 letters.*textLength/);
    expect(certain('')).toBe('unknown');
  });

  it('finds what is called so whatever its length, and an id however it is spaced and cased', () => {
    const long = 'keeper of many things '.repeat(12).trim();
    const own = createSearch(setIndex({ 'Head Cook': { essential: ['s1'] }, [long]: { essential: ['s1'] } }));
    expect(understand(own, long)).toMatchObject({ status: 'certain', matched: long });
    expect(own(long)[0]).toMatchObject({ label: long, exact: true });
    expect(understand(own, 'S1', { kind: 'skills' })).toMatchObject({ status: 'certain', id: 's1' });
    expect(understand(own, ' head\u00a0 cook')).toMatchObject({ status: 'certain', id: 'Head Cook' });
  });

  it('takes an id for the same before a code that reads like it, as questions do', () => {
    const coded = createSearch(
      buildIndex(
        createCatalogue({
          occupations: [
            { id: '7512', label: 'baker' },
            { id: 'o2', label: 'smith', code: '7512' },
          ],
          skills: [{ id: 's', label: 'bake' }],
          requirements: [
            { occupation: '7512', skill: 's', kind: 'essential' },
            { occupation: 'o2', skill: 's', kind: 'essential' },
          ],
        }),
      ),
    );
    expect(understand(coded, '7512')).toMatchObject({ status: 'certain', id: '7512', matchedBy: 'id' });
    expect(findConcept(coded.index, 'occupations', '7512')).toMatchObject({ by: 'id' });
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

describe('British and American words', () => {
  const driving = createSearch(
    buildIndex(
      createCatalogue({
        language: 'en',
        occupations: [{ id: 'o', label: 'truck driver' }],
        skills: ['drive trucks', 'repair cars', 'build railways', 'sell petrol'].map((label) => ({ id: label, label })),
        requirements: [{ occupation: 'o', skill: 'drive trucks', kind: 'essential' as const }],
      }),
    ),
  );

  it('are the same, in titles and in skills', () => {
    expect(understand(driving, 'lorry driver')).toMatchObject({ status: 'certain', id: 'o' });
    for (const [typed, id] of [
      ['drive lorries', 'drive trucks'],
      ['repair automobiles', 'repair cars'],
      ['build railroads', 'build railways'],
      ['sell gasoline', 'sell petrol'],
    ] as const)
      expect(understand(driving, typed, { kind: 'skills' }), typed).toMatchObject({ status: 'certain', id });
  });
});

describe('a word by which one is called', () => {
  const group = (code: string, label: string, above?: string) => ({
    id: `g${code}`,
    label,
    code,
    pillar: 'occupation' as const,
    ...(above === undefined ? {} : { broader: [`g${above}`] }),
  });
  const called = createSearch(
    buildIndex(
      createCatalogue({
        language: 'en',
        groups: [
          group('91', 'Cleaners and helpers'),
          group('911', 'Domestic and office cleaners', '91'),
          group('9112', 'Cleaners and helpers in offices', '911'),
          group('912', 'Vehicle and window washing workers', '91'),
          group('9122', 'Vehicle cleaners', '912'),
        ],
        occupations: [
          { id: 'manager', label: 'farm manager', altLabels: ['farmer'], groupCode: '1311' },
          { id: 'hop', label: 'hop farmer', groupCode: '6114' },
          { id: 'mixed', label: 'mixed farmer', groupCode: '6130' },
          { id: 'journalist', label: 'journalist', altLabels: ['reporter'], groupCode: '2642' },
          { id: 'court', label: 'court reporter', groupCode: '3343' },
          { id: 'practitioner', label: 'general practitioner', hiddenLabels: ['doctor'], groupCode: '2211' },
          { id: 'specialist', label: 'specialised doctor', groupCode: '2212' },
          { id: 'leaflets', label: 'leaflet distributor', altLabels: ['marketeer'], groupCode: '9621' },
          { id: 'stage', label: 'actor/actress', groupCode: '2655' },
          ...['extra', 'mime', 'dubber', 'double', 'walker'].map((label) => ({
            id: `a ${label}`,
            label,
            altLabels: [`${label} actor`],
            groupCode: `26${label.length}${label[0]}`,
          })),
          ...['tram', 'train', 'coach', 'lorry'].map((what) => ({
            id: what,
            label: `${what} cleaner`,
            groupCode: '9122',
          })),
          { id: 'office', label: 'office cleaner', groupCode: '9112' },
        ],
        skills: [{ id: 's', label: 'care' }],
        requirements: [{ occupation: 'hop', skill: 's', kind: 'essential' as const }],
      }),
    ),
  );
  const family = (typed: string) => {
    const read = understand(called, typed);
    return read.status === 'choice' ? read.family.map(({ id }) => id) : [read.status, 'id' in read && read.id];
  };

  it('is a choice where it heads the labels of two others, the owner first', () => {
    expect(family('farmer')).toEqual(['manager', 'hop', 'mixed']);
    expect(family('reporter')).toEqual(['certain', 'journalist']);
  });

  it('is a choice where the name is a hidden one and it heads the label of another', () => {
    expect(family('doctor')).toEqual(['practitioner', 'specialist']);
  });

  it("stands for whom a half of the label names, whatever others' further names are", () => {
    expect(family('actress')).toEqual(['certain', 'stage']);
    expect(family('actor')).toEqual(['certain', 'stage']);
  });

  it('names a job in a text where it is a half of a label', () => {
    const jobs = (text: string) => profileFromText(called, text).occupations.map(({ id }) => id);
    expect(jobs('Actor in a travelling company for 4 years')).toEqual(['stage']);
    expect(jobs('I was an actress.')).toEqual(['stage']);
    expect(jobs('acting, action')).toEqual([]);
  });

  it('is no other form of a title of one word, but for its ending', () => {
    expect(family('marketing')[0]).not.toBe('certain');
    expect(family('marketeers')).toEqual(['certain', 'leaflets']);
  });

  it('names those first whose groups above are called by it', () => {
    expect(family('cleaner')[0]).toBe('office');
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
