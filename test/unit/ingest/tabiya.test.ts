import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/catalogue/types.ts';
import { fromTabiya } from '../../../src/ingest/tabiya.ts';
import { tabiyaFile } from '../../../src/ingest/tabiya-files.ts';
import { fixture, type LooseTable, tablesOf } from '../../support/tables.ts';

let tables: LooseTable[];
let catalogue: Catalogue;
beforeAll(async () => {
  tables = await tablesOf(fixture('tabiya'));
  catalogue = fromTabiya(tables);
});

const local = '22222222-0000-4000-8000-000000000002';
const baker = 'http://data.europa.eu/esco/occupation/made-up-baker';

describe('fromTabiya', () => {
  it('replaces local ids by the URI of the origin, or the first UUID of the history', () => {
    expect(catalogue.occupations.map(({ id }) => id)).toEqual([local, baker]);
    expect(catalogue.skills.map(({ id, type }) => [id.slice(-12), type])).toEqual([
      ['000000000004', 'attitude'],
      ['e-up-hygiene', 'knowledge'],
      ['ade-up-knead', 'skill'],
      ['made-up-zulu', 'language'],
    ]);
  });

  it('keeps apart what bears the same local id in different files', () => {
    expect(catalogue.occupations.find(({ id }) => id === local)!.broader).toEqual([baker]);
    expect(catalogue.occupations.find(({ id }) => id === baker)!.broader).toEqual([
      'http://data.europa.eu/esco/isco/C7512',
    ]);
    expect(catalogue.groups.find(({ code }) => code === '7512')!.broader).toEqual([
      'http://data.europa.eu/esco/isco/C751',
    ]);
    expect(catalogue.skills[1]!.broader).toEqual(['http://data.europa.eu/esco/skill/made-up-group-food']);
  });

  it('counts a relation without a type as optional and leaves out one to nothing; both are reported', () => {
    expect(catalogue.requirements.length).toBe(5);
    expect([...catalogue.requirements.kind].filter((kind) => kind === 0)).toHaveLength(3);
    expect(catalogue.issues.map(({ code, file, row }) => [code, file, row])).toEqual([
      ['BLANK_VALUE', 'occupation_skill_relations.csv', 6],
      ['UNKNOWN_CONCEPT', 'occupation_skill_relations.csv', 7],
    ]);
  });

  it('has codes, ISCO groups and levels', () => {
    expect(catalogue.occupations[0]).toMatchObject({ code: '7512.1_1', groupCode: '7512', level: 2 });
  });

  it('takes name, language and version from the model, unless told', () => {
    expect(catalogue.source).toMatchObject({ name: 'Bakery model', version: '0.3.1' });
    expect(catalogue.language).toBe('en');
    const told = fromTabiya(tables, { language: 'af', version: '2' });
    expect([told.language, told.source.version]).toEqual(['af', '2']);
    const without = fromTabiya(tables.filter(({ file }) => file !== 'model_info.csv'));
    expect([without.language, without.source.name, without.source.version]).toEqual(['und', 'Tabiya', undefined]);
  });

  it('reports the usual files that are absent', () => {
    const least = tables.filter(({ file }) =>
      ['occupations.csv', 'skills.csv', 'occupation_skill_relations.csv'].includes(file),
    );
    const absent = fromTabiya(least).issues.filter(({ code }) => code === 'MISSING_FILE');
    expect(absent.map(({ file }) => file)).toEqual([
      'isco_groups',
      'occupations_hierarchy',
      'skill_groups',
      'skill_to_skill_relations',
      'skills_hierarchy',
    ]);
  });
});

describe('tabiyaFile', () => {
  it('knows documented names and those found in releases', () => {
    expect(['isco_groups.csv', 'ISCOGroups.csv', 'occupation_groups.csv'].map(tabiyaFile)).toEqual(
      Array(3).fill('occupationGroups'),
    );
    expect(['occupation_to_skill_relations.csv', 'occupation_skill_relations.csv'].map(tabiyaFile)).toEqual(
      Array(2).fill('requirements'),
    );
    expect(tabiyaFile('readme.csv')).toBeNull();
  });
});
