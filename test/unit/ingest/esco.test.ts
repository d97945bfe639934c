import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/compact/build-index.ts';
import { escoLanguages, fromEsco } from '../../../src/ingest/esco.ts';
import type { Table } from '../../../src/ingest/table.ts';
import { occupation as occupationFacts } from '../../../src/query/accessors.ts';

const occupations: Table = {
  file: 'occupations_en.csv',
  rows: [
    ['conceptUri', 'iscoGroup', 'preferredLabel'],
    ['o1', '5120', 'cook'],
  ],
};
const skills: Table = {
  file: 'skills_en.csv',
  rows: [
    ['conceptUri', 'skillType', 'reuseLevel', 'preferredLabel', 'description'],
    ['s1', 'skill/competence', '', 'cook soups', ''],
    ['s2', 'knowledge', 'cross-sector', 'food hygiene', 'What the law asks.'],
  ],
};
const relations: Table = {
  file: 'occupationSkillRelations_en.csv',
  rows: [
    ['occupationUri', 'relationType', 'skillType', 'skillUri'],
    ['o1', 'essential', 'skill/competence', 's1'],
    ['o1', 'optional', 'knowledge', 's2'],
  ],
};
const least = [occupations, skills, relations];
const skill = (tables: readonly Table[], id: string) => fromEsco(tables).skills.find((s) => s.id === id)!;
const issues = (tables: readonly Table[]): string[] =>
  fromEsco(tables)
    .issues.filter(({ code }) => code !== 'MISSING_FILE')
    .map(({ code, file, row }) => `${code} ${file}:${row}`);

describe('fromEsco', () => {
  it('needs three files; the columns of version 1.0.0 are enough; the absent usual ones are issues', () => {
    const catalogue = fromEsco(least);
    expect(catalogue.occupations).toMatchObject([{ id: 'o1', groupCode: '5120', level: 2 }]);
    expect(catalogue.occupations[0]!.code).toBeUndefined();
    expect(catalogue.requirements.length).toBe(2);
    expect(catalogue.issues.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'MISSING_FILE ISCOGroups',
      'MISSING_FILE broaderRelationsOccPillar',
      'MISSING_FILE skillGroups',
      'MISSING_FILE skillSkillRelations',
    ]);
  });

  it('lets a collection tag a skill and fill its blanks, but not overrule the skills file', () => {
    const collection: Table = {
      file: 'ictSkillsCollection_en.csv',
      rows: [
        ['conceptUri', 'reuseLevel', 'preferredLabel', 'altLabels', 'description'],
        ['s1', 'sector-specific', 'cook soups', 'make soup | boil soup', 'Boil.'],
        ['s2', 'transversal', 'food hygiene', '', 'Something else.'],
      ],
    };
    expect(skill([...least, collection], 's1')).toMatchObject({
      tags: ['digital'],
      reuseLevel: 'sector-specific',
      altLabels: ['boil soup', 'make soup'],
      description: 'Boil.',
    });
    expect(skill([...least, collection], 's2')).toMatchObject({
      tags: ['digital'],
      reuseLevel: 'cross-sector',
      description: 'What the law asks.',
    });
  });

  it.each([
    ['https', (address: string) => address.replace('http:', 'https:')],
    ['a closing slash', (address: string) => `${address}/`],
    ['both', (address: string) => `${address.replace('http:', 'https:')}/`],
  ])('takes a concept for the same whichever file writes its address otherwise: %s', (_, otherwise) => {
    const [cook, soup, group, stew] = ['occupation/1', 'skill/1', 'isco/C5120', 'skill/2'].map(
      (end) => `http://data.europa.eu/esco/${end}`,
    ) as [string, string, string, string];
    const tables = (own: (address: string) => string, other: (address: string) => string): Table[] => [
      {
        file: occupations.file,
        rows: [
          ['conceptUri', 'iscoGroup', 'preferredLabel'],
          [own(cook), '5120', 'cook'],
        ],
      },
      {
        file: skills.file,
        rows: [
          ['conceptUri', 'skillType', 'reuseLevel', 'preferredLabel'],
          [own(soup), 'skill/competence', '', 'soups'],
          [own(stew), 'skill/competence', '', 'stews'],
        ],
      },
      {
        file: 'ISCOGroups_en.csv',
        rows: [
          ['conceptUri', 'code', 'preferredLabel'],
          [own(group), '5120', 'Cooks'],
        ],
      },
      {
        file: relations.file,
        rows: [
          ['occupationUri', 'relationType', 'skillUri'],
          [other(cook), 'essential', other(soup)],
        ],
      },
      {
        file: 'broaderRelationsOccPillar_en.csv',
        rows: [
          ['conceptUri', 'broaderUri'],
          [other(cook), other(group)],
        ],
      },
      {
        file: 'skillSkillRelations_en.csv',
        rows: [
          ['originalSkillUri', 'relationType', 'relatedSkillUri'],
          [other(soup), 'optional', other(stew)],
        ],
      },
    ];
    const same = (address: string): string => address;
    const bytes = (given: readonly Table[]) => new Uint8Array(buildIndex(fromEsco(given)).buffer);
    const expected = bytes(tables(same, same));
    expect(fromEsco(tables(same, same))).toMatchObject({
      requirements: { length: 1 },
      occupations: [{ id: cook, broader: [group] }],
      skillRelations: [{ from: soup, to: stew }],
    });
    expect(bytes(tables(same, otherwise))).toEqual(expected);
    expect(bytes(tables(otherwise, same))).toEqual(expected);
  });

  it('counts unheard-of types, reuse levels and relations as unknown, and reports them', () => {
    const odd = [
      occupations,
      {
        ...skills,
        rows: [
          ['conceptUri', 'skillType', 'reuseLevel', 'preferredLabel'],
          ['s1', 'constructor', 'galactic', 'fly'],
        ],
      },
      {
        ...relations,
        rows: [
          ['occupationUri', 'relationType', 'skillUri'],
          ['o1', 'nice to have', 's1'],
          ['o1', '', ''],
          [' o1 ', ' Essential ', 's1'],
        ],
      },
    ];
    expect(issues(odd)).toEqual([
      'CONFLICTING_KINDS occupationSkillRelations_en.csv:2',
      'MISSING_ID occupationSkillRelations_en.csv:3',
      'UNKNOWN_VALUE occupationSkillRelations_en.csv:2',
      'UNKNOWN_VALUE skills_en.csv:2',
      'UNKNOWN_VALUE skills_en.csv:2',
    ]);
    expect(skill(odd, 's1')).toMatchObject({ type: 'unknown', reuseLevel: 'unknown' });
  });

  it('carries the green share of occupations as an attribute', () => {
    const shares: Table = {
      file: 'greenShareOcc_en.csv',
      rows: [
        ['conceptType', 'conceptUri', 'code', 'preferredLabel', 'greenShare'],
        ['ISCO level 4', 'i', '5120', 'Cooks', '0.1'],
        ['Occupation', 'o1', '', 'cook', '0.25'],
        ['Occupation', 'o1', '', 'cook', 'many'],
        ['Occupation', 'o9', '', 'nobody', '0.5'],
      ],
    };
    expect(fromEsco([...least, shares]).occupations[0]!.attributes).toEqual([
      { set: 'green share', name: 'green share', value: 0.25 },
    ]);
    expect(issues([...least, shares])).toEqual([
      'BAD_NUMBER greenShareOcc_en.csv:4',
      'UNKNOWN_CONCEPT greenShareOcc_en.csv:5',
    ]);
  });

  it('takes further label files as translations and reports what only they have', () => {
    const german: Table = {
      file: 'skills_de.csv',
      rows: [
        ['conceptUri', 'skillType', 'preferredLabel', 'altLabels'],
        ['s1', 'skill/competence', 'Suppen kochen', 'Suppe zubereiten\nSuppe kochen'],
        ['s9', 'skill/competence', 'Brot backen', ''],
      ],
    };
    const catalogue = fromEsco([german, ...least]);
    expect(catalogue.languages).toEqual(['en', 'de']);
    expect(skill([german, ...least], 's1').translations).toEqual({
      de: { label: 'Suppen kochen', altLabels: ['Suppe kochen', 'Suppe zubereiten'] },
    });
    expect(issues([german, ...least])).toEqual(['LANGUAGE_MISMATCH skills_de.csv:3']);
  });

  it('carries hidden labels from the files into the index, in every language, and shows them nowhere', () => {
    const hidden = (language: string, label: string, names: string): Table => ({
      file: `occupations_${language}.csv`,
      rows: [
        ['conceptUri', 'iscoGroup', 'preferredLabel', 'hiddenLabels'],
        ['o1', '5120', label, names],
      ],
    });
    const tables = [hidden('en', 'cook', 'chefling\nkook'), skills, relations, hidden('de', 'Koch', 'Kochmamsell')];
    const { occupations: read } = fromEsco(tables);
    expect(read[0]).toMatchObject({ hiddenLabels: ['chefling', 'kook'], altLabels: [] });
    expect(read[0]!.translations['de']).toEqual({ label: 'Koch', hiddenLabels: ['Kochmamsell'] });
    const index = buildIndex(fromEsco(tables));
    expect(index.occupations.hiddenLabels().at(0)).toBe('chefling\nkook');
    expect(index.occupations.hiddenLabels('de').at(0)).toBe('Kochmamsell');
    expect(JSON.stringify(occupationFacts(index, 'cook'))).not.toContain('chefling');
    const without = buildIndex(fromEsco(tables), { altLabels: false });
    expect(without.occupations.hiddenLabels().at(0)).toBe('');
  });

  it('says where it comes from and on what terms', () => {
    expect(fromEsco(least, { version: '1.2.0' }).source).toMatchObject({
      name: 'ESCO',
      version: '1.2.0',
      attribution: 'This service uses the ESCO classification of the European Commission.',
      levelScale: 'ISCO skill level',
    });
    expect(fromEsco(least).source.version).toBeUndefined();
  });

  it('refuses data without an occupation', () => {
    expect(() =>
      fromEsco([{ ...occupations, rows: [occupations.rows as never].flat().slice(0, 1) }, skills, relations]),
    ).toThrow(expect.objectContaining({ code: 'EMPTY_CATALOGUE' }));
  });
});

describe('escoLanguages', () => {
  it('is English first, then the others in order', () => {
    expect(escoLanguages(['skills_fr.csv', 'skills_de.csv', 'occupations_en.csv', 'ISCOGroups_pt.csv'])).toEqual([
      'en',
      'de',
      'fr',
    ]);
  });

  it('is what was asked for, where it is there', () => {
    expect(escoLanguages(['skills_fr.csv', 'skills_de.csv'], ['fr'])).toEqual(['fr']);
    expect(escoLanguages(['skills.csv'], ['fr'])).toEqual(['fr']);
    expect(() => escoLanguages(['skills_de.csv'], ['fr'])).toThrow(expect.objectContaining({ code: 'MISSING_FILE' }));
  });

  it('is undetermined where nothing says it', () => {
    expect(escoLanguages(['skills.csv'])).toEqual(['und']);
    expect(escoLanguages(['skills.csv'], undefined, 'pt')).toEqual(['pt']);
  });
});
