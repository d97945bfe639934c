import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/catalogue/types.ts';
import { fromEsco } from '../../../src/ingest/esco.ts';
import { fromTabiya } from '../../../src/ingest/tabiya.ts';

const model = (locale?: string): Catalogue =>
  fromTabiya([
    {
      file: 'occupations.csv',
      rows: [
        ['ORIGINURI', 'ID', 'UUIDHISTORY', 'OCCUPATIONGROUPCODE', 'CODE', 'PREFERREDLABEL', 'REGULATEDPROFESSIONNOTE'],
        ['urn:x:31', 'o1', 'u1 u0', '5120', '5120.1', 'cooking at home', ''],
        ['urn:x:31', 'o2', 'u2', '5120', '5120.2', 'cooking for neighbours', 'A licence is needed.'],
        [
          'urn:x:32',
          'o3',
          'u3',
          '5120',
          '5120.3',
          'baking',
          'http://data.europa.eu/esco/regulated-professions/unregulated',
        ],
        ['', 'o4', '', '5120', '5120.4', 'serving', ''],
      ],
    },
    {
      file: 'skills.csv',
      rows: [
        ['ORIGINURI', 'ID', 'UUIDHISTORY', 'SKILLTYPE', 'PREFERREDLABEL'],
        ['s', 's1', '', 'knowledge', 'food'],
      ],
    },
    {
      file: 'occupation_to_skill_relations.csv',
      rows: [
        ['OCCUPATIONID', 'RELATIONTYPE', 'SKILLID', 'SIGNALLINGVALUELABEL', 'SIGNALLINGVALUE'],
        ['o1', '', 's1', 'low', '0.1'],
        ['o2', '', 's1', 'high', '0.8'],
        ['o3', 'essential', 's1', '', ''],
        ['o4', '', 's1', 'high', '70'],
      ],
    },
    ...(locale === undefined
      ? []
      : [
          {
            file: 'model_info.csv',
            rows: [
              ['NAME', 'LOCALE'],
              ['m', locale],
            ],
          },
        ]),
  ]);

describe('a Tabiya model', () => {
  it('knows a concept by its origin where that is its alone, else by its first UUID, else by its local id', () => {
    const { occupations, issues } = model();
    expect(occupations.map(({ id, label }) => [id, label])).toEqual([
      ['o4', 'serving'],
      ['u1', 'cooking at home'],
      ['u2', 'cooking for neighbours'],
      ['urn:x:32', 'baking'],
    ]);
    expect(issues.filter(({ code }) => code === 'SHARED_ID')).toHaveLength(1);
  });

  it('has signalling values as importance; a value beyond 0 to 1 is reported and unknown', () => {
    const { requirements, issues } = model();
    expect([...requirements.importance!]).toEqual([Number.NaN, 0.1, 0.8, Number.NaN]);
    expect([...requirements.kind]).toEqual([2, 2, 2, 0]);
    expect(issues.filter(({ code }) => code === 'BAD_NUMBER')).toHaveLength(1);
  });

  it('carries the regulation of professions as an attribute, and nothing where there is none', () => {
    const stated = model().occupations.map(({ attributes }) => attributes.map(({ value }) => value));
    expect(stated).toEqual([[], [], ['A licence is needed.'], []]);
  });

  it.each([
    ['EU-en', 'en'],
    ['KE-en', 'en'],
    ['ZA', 'und'],
    ['en', 'en'],
    ['en-GB', 'en'],
    [undefined, 'und'],
  ])('of locale %s is in the language "%s"', (locale, language) => {
    expect(model(locale).language).toBe(language);
  });
});

describe('an ESCO download', () => {
  const tables = (note: string) => [
    {
      file: 'occupations_en.csv',
      rows: [
        ['conceptUri', 'preferredLabel', 'iscoGroup', 'regulatedProfessionNote'],
        ['o1', 'dentist', '211', note],
      ],
    },
    {
      file: 'occupations_fr.csv',
      rows: [
        ['conceptUri', 'preferredLabel', 'iscoGroup'],
        ['o1', 'dentiste', '211'],
      ],
    },
    {
      file: 'skills_en.csv',
      rows: [
        ['conceptUri', 'preferredLabel', 'skillType'],
        ['s1', 'drill', 'knowledge'],
      ],
    },
    {
      file: 'occupationSkillRelations.csv',
      rows: [
        ['occupationUri', 'relationType', 'skillUri'],
        ['o1', 'essential', 's1'],
      ],
    },
  ];

  it('marks regulated professions, and leaves a group code of another level as it is', () => {
    const { occupations } = fromEsco(tables('http://data.europa.eu/esco/regulated-professions/regulated'));
    expect(occupations[0]).toMatchObject({
      groupCode: '211',
      attributes: [{ set: 'regulated profession', name: 'regulated profession', value: 'regulated' }],
    });
  });

  it('says which labels a second language lacks', () => {
    const { issues } = fromEsco(tables(''));
    const missing = issues.filter(({ code, file }) => code === 'MISSING_FILE' && file === 'skills_fr.csv');
    expect(missing.map(({ message }) => message)).toEqual([
      'skills_fr.csv is absent: skills have no labels in "fr"; those in "en" stand in.',
    ]);
  });
});
