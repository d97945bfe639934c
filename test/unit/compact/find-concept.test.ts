import { describe, expect, it } from 'vitest';
import { sourceName } from '../../../src/compact/find-concept.ts';
import { fold, foldedTogether } from '../../../src/compact/fold.ts';
import { nearNames } from '../../../src/compact/near-names.ts';
import { buildIndex, findConcept, SkillGraphError } from '../../../src/index.ts';
import { createCatalogue } from '../../../src/ingest/index.ts';
import { setIndex } from '../../support/edges.ts';

const index = buildIndex(
  createCatalogue({
    source: { name: 'ESCO', version: '1.2.0' },
    language: 'en',
    occupations: [
      {
        id: 'o1',
        code: '5120.1',
        label: 'cook',
        altLabels: ['kitchen cook', 'line cook'],
        translations: { de: { label: 'Koch/Köchin', altLabels: ['Koch'] } },
      },
      {
        id: 'o2',
        code: '3434.1',
        label: 'chef',
        altLabels: ['cook', 'head cook', 'line cook'],
      },
      { id: 'o3', code: 'cook', label: 'the code of this one is cook' },
      { id: 'o4', code: '9', label: 'o1' },
      { id: 'o5', code: '10', label: 'Porter' },
      { id: 'o6', code: '11', label: 'porter' },
    ],
    skills: [{ id: 's1', label: 'cook soups' }],
    requirements: [],
  }),
);

const found = (name: string) => {
  const { row, by } = findConcept(index, 'occupations', name);
  return `${index.occupations.ids.at(row)} by ${by}`;
};

function failure(name: string): SkillGraphError {
  try {
    findConcept(index, 'occupations', name);
  } catch (error) {
    if (error instanceof SkillGraphError) return error;
    throw error;
  }
  throw new Error(`"${name}" was found`);
}

describe('findConcept', () => {
  it('an id beats a label', () => expect(found('o1')).toBe('o1 by id'));
  it('a code beats a preferred label', () => expect(found('cook')).toBe('o3 by code'));
  it('a preferred label beats an alternative label', () => expect(found('chef')).toBe('o2 by label'));
  it('alternative labels name what no stronger name does', () => expect(found('head cook')).toBe('o2 by altLabel'));
  it('case and spacing do not matter', () => expect(found('  HEAD   Cook ')).toBe('o2 by altLabel'));
  it('labels of other loaded languages count', () =>
    expect([found('Koch/Köchin'), found('koch')]).toEqual(['o1 by label', 'o1 by altLabel']));
  it('of labels that differ in case only, the one written so is taken', () =>
    expect([found('Porter'), found('porter')]).toEqual(['o5 by label', 'o6 by label']));

  it('ambiguity within a tier lists the candidates', () => {
    expect(failure('line cook')).toMatchObject({
      code: 'AMBIGUOUS',
      candidates: [{ id: 'o1', label: 'cook', code: '5120.1' }, { id: 'o2' }],
    });
    expect(failure('PORTER').code).toBe('AMBIGUOUS');
  });

  it('an unknown name says where it looked and lists near names', () => {
    const error = failure('private chef');
    expect(error.code).toBe('UNKNOWN_OCCUPATION');
    expect(error.message).toBe('No occupation "private chef" in ESCO 1.2.0. Did you mean "chef"?');
    expect(error.candidates).toEqual([{ id: 'o2', label: 'chef', code: '3434.1' }]);
    expect(failure('cheff').candidates).toEqual([]);
  });

  it('skills and groups have codes of their own', () => {
    expect(() => findConcept(index, 'skills', 'nothing like it')).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_SKILL' }),
    );
    expect(() => findConcept(index, 'groups', '51')).toThrow(expect.objectContaining({ code: 'UNKNOWN_GROUP' }));
  });

  it('refuses other kinds of concepts, and names that are no texts', () => {
    const refused = (kind: unknown, name: unknown) => () => findConcept(index, kind as 'skills', name as string);
    for (const [kind, name] of [
      ['trades', 'cook'],
      [5, 'cook'],
      ['skills', 5],
      ['skills', undefined],
    ])
      expect(refused(kind, name)).toThrow(expect.objectContaining({ code: 'BAD_INPUT' }));
    expect(refused('trades', 'cook')).toThrow(/"trades"/);
  });

  it('nothing near, nothing meant; no version, none named; and no blank is a name', () => {
    expect(failure('zzz').message).toBe('No occupation "zzz" in ESCO 1.2.0.');
    expect(failure('').code).toBe('UNKNOWN_OCCUPATION');
    expect(failure('  ').code).toBe('UNKNOWN_OCCUPATION');
    expect(sourceName(setIndex({ cook: { essential: ['s'] } }))).toBe('test');
  });

  it('a text of more than 200 characters is a name where something is called so; else it is told to be a text', () => {
    const long = 'x'.repeat(200);
    const named = setIndex({ [long]: { essential: ['s'] }, cook: { essential: ['s'] } });
    const spaced = (count: number): string => `${'x '.repeat(count)}cook`;
    expect(findConcept(named, 'occupations', long.toUpperCase()).by).toBe('label');
    const words = setIndex({ [spaced(98)]: { essential: ['s'] }, [spaced(99)]: { essential: ['s'] } });
    for (const count of [98, 99])
      expect(findConcept(words, 'occupations', spaced(count).toUpperCase()).by).toBe('label');
    const tooLong = () => findConcept(words, 'occupations', `y${spaced(98)}y`);
    expect(tooLong).toThrow(/profileFromText/);
    expect(tooLong).toThrow(expect.objectContaining({ code: 'UNKNOWN_OCCUPATION', candidates: [] }));
    expect(() => findConcept(words, 'occupations', `y${spaced(97)}y`)).not.toThrow(/profileFromText/);
  });

  it('ambiguity lists each once, eight in the message and all in the error, with code or id', () => {
    const cooks = Array.from({ length: 9 }, (_, i) => ({
      id: `o${i}`,
      label: `cook ${i}`,
      altLabels: ['kitchen hand', 'Kitchen Hand'],
      ...(i > 0 ? { code: `c${i}` } : {}),
    }));
    const messageOf = (count: number) => {
      const some = buildIndex(
        createCatalogue({
          source: { name: 'cooks' },
          occupations: cooks.slice(0, count),
          skills: [{ id: 's', label: 's' }],
          requirements: [],
        }),
      );
      try {
        findConcept(some, 'occupations', 'KITCHEN hand');
      } catch (error) {
        return [(error as Error).message, (error as SkillGraphError).candidates.length];
      }
      return [];
    };
    expect(messageOf(2)).toEqual([
      '"KITCHEN hand" is a name of 2 occupations: "cook 0" (o0), "cook 1" (c1). Name one by its label, code or id.',
      2,
    ]);
    expect(messageOf(8)[0]).not.toContain('…');
    expect(messageOf(9)[0]).toContain('"cook 7" (c7), …');
    expect(messageOf(9)[0]).not.toContain('"cook 8"');
    expect(messageOf(9)[1]).toBe(9);
  });
});

describe('near names', () => {
  const near = (labels: readonly string[], name: string): string[] =>
    nearNames(
      setIndex(Object.fromEntries(labels.map((label) => [label, { essential: ['s'] }]))),
      'occupations',
      name,
    ).map(({ label }) => label);

  it('share a word; a rarer one first, then the shorter label, then the earlier', () => {
    const labels = ['a cook', 'cook', 'pastry cook', 'the pastry', 'cook b'];
    expect(near(labels, 'pastry')).toEqual(['pastry cook', 'the pastry']);
    expect(near(labels, 'cook pastry')).toEqual(['pastry cook', 'the pastry', 'cook', 'a cook', 'cook b']);
  });

  it('five at most, none without a common word', () => {
    expect(near(['cook 1', 'cook 2', 'cook 3', 'cook 4', 'cook 5', 'cook 6'], 'cook')).toHaveLength(5);
    expect(near(['cook', 'baker'], 'waiter')).toEqual([]);
    expect(near(['cook', 'baker'], '!')).toEqual([]);
  });

  it('share a third of what was typed, by rarity; inclusive, and less is none', () => {
    // Each word stands in one label and weighs alike: one of three is a third, one of four is less.
    const labels = ['red', 'green', 'blue', 'grey'];
    expect(near(labels, 'red green blue')).toEqual(['blue', 'green', 'red']);
    expect(near(labels, 'red green blue grey')).toEqual([]);
  });

  it('count a word once, however often it is typed or a label has it', () => {
    expect(near(['cook cook cook', 'cook'], 'cook cook')).toEqual(['cook', 'cook cook cook']);
  });
});

describe('names are folded together as one by one', () => {
  const odd = [
    '',
    'Cook',
    "cook's  mate ",
    " baker's",
    'Σίσυφος ΟΔΟΣ',
    'ΟΔΟΣ',
    'Żołnierz & Söhne',
    'e\u0301clair maker\nÉclair  baker\n\u00a0tab\there',
    'ﬁshmonger',
    'किसान',
    'カメラマン\nガ',
    '\u0301 leading mark',
    'R&D\n&',
    'İstanbul guide',
    '\ufeff mark of order',
    'cook',
  ];

  const together = (texts: readonly string[]) =>
    foldedTogether(texts)
      .split('¶')
      .map((names) => names.slice(1, -1).split('¦¦'));
  const oneByOne = (texts: readonly string[]) => texts.map((text) => text.replace(/[¶¦]/g, '').split('\n').map(fold));

  it('in any script', () => expect(together(odd)).toEqual(oneByOne(odd)));

  it('where there is one, or one with the marks between them', () => {
    for (const texts of [[''], ['Cook'], ['a ¶ b', 'Cook'], ['A ¦ b\nCook', '¦¶']])
      expect(together(texts)).toEqual(oneByOne(texts));
  });

  it('a name is no part of one, nor of two', () => {
    const asked = setIndex({ 'head cook': { essential: ['read'] }, cook: { essential: ['read'] } });
    for (let i = 0; i < 12; i++) {
      expect(findConcept(asked, 'occupations', 'Cook ¦').row).toBe(asked.occupations.labels().all().indexOf('cook'));
      for (const name of ['head', 'cook¦¦head cook', 'cook¦¶¦head cook', '', ' ', "'"])
        expect(() => findConcept(asked, 'occupations', name)).toThrow(SkillGraphError);
    }
  });

  it('the tenth name asked for is found as the first', () => {
    const jobs = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`Job ${i}`, { essential: ['read'] }]));
    const asked = setIndex(jobs);
    for (let i = 0; i < 30; i++) {
      const { row, by } = findConcept(asked, 'occupations', ` job  ${i}`);
      expect([asked.occupations.labels().at(row), by]).toEqual([`Job ${i}`, 'label']);
      expect(findConcept(asked, 'occupations', asked.occupations.ids.at(i))).toMatchObject({ row: i });
    }
  });
});
