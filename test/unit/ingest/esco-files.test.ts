import { describe, expect, it } from 'vitest';
import { collectionTag, escoFile, selectedEscoFiles } from '../../../src/ingest/esco-files.ts';

describe('escoFile', () => {
  it('knows a file with and without a language, in any folder and case', () => {
    expect(escoFile('ESCO dataset -  - csv/occupationSkillRelations.csv')).toMatchObject({
      kind: 'requirements',
      language: '',
    });
    expect(escoFile('OCCUPATIONS_pt.CSV')).toMatchObject({ kind: 'occupations', language: 'pt' });
    expect(escoFile('broaderRelationsSkillPillar_en.csv')).toMatchObject({ kind: 'broader', language: 'en' });
  });

  it('knows nothing of files that are not read', () => {
    const others = [
      'skillsHierarchy_en.csv',
      'conceptSchemes_en.csv',
      'dictionary_en.csv',
      'readme.txt',
      'occupations_backup.csv',
    ];
    expect(others.map(escoFile)).toEqual([null, null, null, null, null]);
  });
});

describe('collectionTag', () => {
  it('names the collection; that of version 1.0 for ICT is the digital one', () => {
    const files = [
      'digitalSkillsCollection_en.csv',
      'ictSkillsCollection_de.csv',
      'researchOccupationsCollection_en.csv',
      'digCompSkillsCollection.csv',
    ];
    expect(files.map(collectionTag)).toEqual(['digital', 'digital', 'research', 'digcomp']);
  });
});

describe('selectedEscoFiles', () => {
  const select = (files: string[], languages: string[]) => {
    const { selected, copies } = selectedEscoFiles(files, languages);
    return { selected: [...selected].sort(), copies: [...copies] };
  };

  it('takes labels in every language and relations once, of the main language if there are any', () => {
    const files = [
      'skills_de.csv',
      'skills_en.csv',
      'skills_fr.csv',
      'skillSkillRelations_de.csv',
      'skillSkillRelations_en.csv',
    ];
    expect(select(files, ['en', 'de'])).toEqual({
      selected: ['skillSkillRelations_en.csv', 'skills_de.csv', 'skills_en.csv'],
      copies: [],
    });
  });

  it('takes relations without a language, or of another one, where the main one has none', () => {
    const files = ['skills_en.csv', 'skillSkillRelations.csv', 'greenSkillsCollection_de.csv'];
    expect(select(files, ['en']).selected).toEqual([...files].sort());
  });

  it('takes one of two copies, the same whatever their order, and tells the other', () => {
    const expected = { selected: ['a/skills_en.csv'], copies: [['b/skills_en.csv', 'a/skills_en.csv']] };
    expect(select(['b/skills_en.csv', 'a/skills_en.csv'], ['en'])).toEqual(expected);
    expect(select(['a/skills_en.csv', 'b/skills_en.csv'], ['en'])).toEqual(expected);
  });
});
