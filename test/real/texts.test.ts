import { describe, expect, it } from 'vitest';
import { readEsco } from '../../src/files/index.ts';
import { buildIndex, type ProfileMatches, profileMatches } from '../../src/index.ts';
import { createSearch, profileFromText } from '../../src/search/index.ts';
import { realData } from '../support/real-data.ts';

const esco = realData('esco-1.2.0-en');

/** Texts as people hand them in, and the job that an adviser would name first, or among the first three. */
const people: readonly (readonly [text: string, first: string])[] = [
  [
    'Registered nurse, Leeds, 2016 to today. I look after patients on a surgical ward, give medication and dress wounds. Before that I was a healthcare assistant for three years. Good communication. First aid certificate.',
    'nurse responsible for general care',
  ],
  [
    'HGV driver with fifteen years on the road. I load and unload goods, check the vehicle before every trip. Then worked as forklift operator in a warehouse. Clean driving licence, fluent Polish.',
    'cargo vehicle driver',
  ],
  [
    'EXPERIENCE\n• Chef, Brasserie Le Port: cooked fish, planned menus, ordered supplies\n• Kitchen porter: washed dishes\nSKILLS\nstock rotation, working in a team',
    'chef',
  ],
  [
    'I have been a primary school teacher since 2010. I prepare lessons, assess pupils and talk to parents. Then worked as special educational needs teacher.',
    'primary school teacher',
  ],
  [
    'Qualified electrician. Installs wiring, tests circuits, reads drawings. Working at height, health and safety.',
    'electrician',
  ],
  [
    'Software developer, 8 years. Java, Python, SQL, Git. Earlier: ICT help desk agent - answered tickets.',
    'software developer',
  ],
  [
    'Worked as a cleaner in offices for 12 years: vacuuming, mopping floors, emptying bins. Then room attendant. Reliable, punctual.',
    'building cleaner',
  ],
  ['Hairdresser. Cutting, colouring and styling hair, advising customers, selling products. Own salon.', 'hairdresser'],
  [
    'Graphic designer: logos, brochures. Photoshop. Freelance photographer on weekends. Meets deadlines.',
    'graphic designer',
  ],
  [
    'Care home worker since 2018. I help residents wash, dress and eat, give medicines, write care notes.',
    'care home worker',
  ],
  ['Cattle breeder on the family farm: milking, feeding, pasture management, drives tractors.', 'cattle breeder'],
  [
    'Waiter in a busy restaurant for 4 years. Took orders, served food and drinks, recommended wine, handled payments.',
    'waiter/waitress',
  ],
  [
    'Sales assistant in a clothing shop. Served customers, operated the till, window displays, cashing up.',
    'sales assistant',
  ],
];

describe.skipIf(esco === null)('texts as people hand them in, on ESCO 1.2.0', async () => {
  const index = esco === null ? null : buildIndex(await readEsco(esco));
  const search = index === null ? null : createSearch(index);
  const matches = (text: string) =>
    profileMatches(index!, profileFromText(search!, text), { limit: 3 }) as ProfileMatches;

  it.each(people)('%# a job held is among the first three that fit, and says so', (text, first) => {
    const { results, subject } = matches(text);
    const own = results.find(({ label }) => label === first);
    expect(own, results.map(({ label }) => label).join(', ')).toBeDefined();
    expect(own!.matched.some(({ from }) => from?.label === first)).toBe(true);
    expect(subject.kind === 'profile' && subject.occupations?.map(({ label }) => label)).toContain(first);
  });

  it('offers nothing for the words around a job', () => {
    for (const text of [
      'Then worked as bartender.',
      'Previously I worked as a qualified baker',
      'Worked for years as butcher',
    ])
      expect(profileFromText(search!, text)).toMatchObject({ skills: [], unclear: [] });
  });

  it('takes what was done for no technology', () => {
    expect(profileFromText(search!, 'I did it. Have you done it?')).toMatchObject({ skills: [], occupations: [] });
  });

  it('offers what a title may mean where it is a choice', () => {
    const { occupations, unclear } = profileFromText(search!, 'I was a farmer for ten years.');
    expect(occupations).toEqual([]);
    expect(unclear).toMatchObject([
      { kind: 'occupations', text: 'farmer', family: [{ label: 'farm manager' }, {}, {}, {}] },
    ]);
  });
});
