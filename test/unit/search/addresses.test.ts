import { describe, expect, it } from 'vitest';
import { buildIndex, type SkillIndex, similarOccupations, skillGap } from '../../../src/index.ts';
import { createCatalogue } from '../../../src/ingest/index.ts';
import { createSearch, understand } from '../../../src/search/index.ts';

const uuid = (i: number): string => `0000000${i}-2f8f-4a41-9896-133f7cbe2a6e`;
const occupation = (i: number): string => `http://data.europa.eu/esco/occupation/${uuid(i)}`;
const skill = (i: number): string => `http://data.europa.eu/esco/skill/${uuid(i)}`;

const esco = buildIndex(
  createCatalogue({
    language: 'en',
    groups: [
      { id: 'http://data.europa.eu/esco/isco/C0110', label: 'Officers', code: '0110', pillar: 'occupation' },
      { id: 'http://data.europa.eu/esco/isco/C2655', label: 'Actors', code: '2655', pillar: 'occupation' },
      { id: 'http://data.europa.eu/esco/isco/C3434', label: 'Chefs', code: '3434', pillar: 'occupation' },
    ],
    occupations: [
      { id: occupation(1), label: 'actor/actress', code: '2655.1', groupCode: '2655' },
      { id: occupation(2), label: 'officer', code: '0110.1', groupCode: '0110' },
      { id: occupation(3), label: 'chef', altLabels: ['sauce/grill chef'], code: '3434.1', groupCode: '3434' },
      { id: occupation(4), label: 'head chef', code: '3434.2', groupCode: '3434' },
    ],
    skills: [
      { id: skill(5), label: 'TCP/IP' },
      { id: skill(6), label: 'act' },
    ],
    requirements: [1, 2, 3, 4].flatMap((i) => [
      { occupation: occupation(i), skill: skill(6), kind: 'essential' as const },
      { occupation: occupation(i), skill: skill(5), kind: 'optional' as const },
    ]),
  }),
);
const onet = buildIndex(
  createCatalogue({
    language: 'en',
    occupations: [
      { id: '15-1252.00', label: 'Software Developers', code: '15-1252.00' },
      { id: '29-1141.00', label: 'Registered Nurses', code: '29-1141.00' },
      { id: '29-1141.01', label: 'Acute Care Nurses', code: '29-1141.01' },
      { id: '11-3012.01', label: 'First Manager', code: '11-3012.01' },
      { id: '11-3012.02', label: 'Second Manager', code: '11-3012.02' },
    ],
    skills: [{ id: 's', label: 'listen' }],
    requirements: [{ occupation: '15-1252.00', skill: 's', kind: 'essential' }],
  }),
);
const read = (index: SkillIndex, text: string, kind: 'occupations' | 'skills' = 'occupations') =>
  understand(createSearch(index), text, { kind });

describe('what is written like an address or a code', () => {
  it.each<readonly [string, SkillIndex, string, 'occupations' | 'skills', string]>([
    ['an id as it stands', esco, occupation(1), 'occupations', 'actor/actress'],
    ['https for http', esco, occupation(1).replace('http:', 'https:'), 'occupations', 'actor/actress'],
    ['a closing slash', esco, `${occupation(1)}/`, 'occupations', 'actor/actress'],
    ['https and a closing slash', esco, `${skill(5).replace('http:', 'https:')}/`, 'skills', 'TCP/IP'],
    ['a bare UUID', esco, uuid(3), 'occupations', 'chef'],
    ['a bare UUID in capitals', esco, uuid(3).toUpperCase(), 'occupations', 'chef'],
    ['a bare UUID with spaces around it', esco, `  ${uuid(3)} `, 'occupations', 'chef'],
    ['a code without its leading zero', esco, '110.1', 'occupations', 'officer'],
    ['a SOC code of eight digits', onet, '15-1252.00', 'occupations', 'Software Developers'],
    ['a SOC code of six digits', onet, '15-1252', 'occupations', 'Software Developers'],
    ['a SOC code without its dash', onet, '151252', 'occupations', 'Software Developers'],
    ['a SOC code whose last zero a spreadsheet took', onet, '15-1252.0', 'occupations', 'Software Developers'],
    [
      'a SOC code of six digits that several share: the one that ends in 00',
      onet,
      '29-1141',
      'occupations',
      'Registered Nurses',
    ],
    ['a name with a slash', esco, 'actor/actress', 'occupations', 'actor/actress'],
    ['a name with a slash, spaced', esco, 'Actor / Actress', 'occupations', 'actor/actress'],
    ['an alternative name with a slash', esco, 'sauce/grill chef', 'occupations', 'chef'],
    ['a skill with a slash', esco, 'tcp/ip', 'skills', 'TCP/IP'],
  ])('is understood where it leads to one: %s', (_, index, text, kind, label) => {
    expect(read(index, text, kind)).toMatchObject({ status: 'certain', label });
  });

  it('is a choice where it leads to several', () => {
    const { status, ...rest } = read(onet, '11-3012');
    expect(status).toBe('choice');
    expect(JSON.stringify(rest)).toMatch(/First Manager.*Second Manager/);
    expect(read(esco, '3434')).toMatchObject({ status: 'choice', what: 'the group "Chefs" (3434)' });
    expect(read(esco, '3434.9')).toMatchObject({
      status: 'choice',
      what: 'a code that nothing has; these begin with 3434',
    });
    expect(read(esco, '3499.9')).toMatchObject({ status: 'unknown' });
  });

  it.each<readonly [string, SkillIndex, string, string]>([
    ['a SOC code of nobody', onet, '17-2112.00', 'a code of the Standard Occupational Classification'],
    ['a SOC code in other data', esco, '15-1252.00', 'a code of the Standard Occupational Classification'],
    ['an address of a skill', esco, skill(5), 'the address of one of the skills'],
    ['a UUID of a skill', esco, uuid(5), 'the address of one of the skills'],
    ['a UUID of nobody', esco, uuid(9), 'an address'],
    ['an address of nobody', esco, 'https://example.org/cook', 'an address'],
  ])('is told for what it is where it leads to none: %s', (_, index, text, what) => {
    expect(read(index, text)).toMatchObject({ status: 'unknown', what });
  });

  it('is an unknown name to a question, with a code', () => {
    for (const text of [uuid(9), '15-1252.00', 'https://example.org/x', 'a/b/c'])
      for (const ask of [() => similarOccupations(esco, text), () => skillGap(esco, 'chef', text)])
        expect(ask).toThrow(expect.objectContaining({ code: 'UNKNOWN_OCCUPATION' }));
    expect(similarOccupations(esco, 'actor/actress').status).toBe('ok');
    expect(similarOccupations(onet, '15-1252.00').subject).toMatchObject({ label: 'Software Developers' });
  });
});
