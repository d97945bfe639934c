import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue, Issue } from '../../src/catalogue/types.ts';
import { buildIndex } from '../../src/compact/build-index.ts';
import { readEsco } from '../../src/files/index.ts';
import { fixture } from '../support/tables.ts';
import { inTemporaryFolder } from '../support/temporary.ts';
import { entriesOf, zipOf } from '../support/zip.ts';

const occupation = (name: string): string => `http://data.europa.eu/esco/occupation/made-up-${name}`;
const skill = (name: string): string => `http://data.europa.eu/esco/skill/made-up-${name}`;

const read = (name: string): Promise<Catalogue> => readEsco(fixture(`broken/${name}`), { version: '1.2.0' });
const places = (issues: readonly Issue[]): string[] =>
  issues.map(({ code, file, row }) => `${code} ${file}:${row ?? ''}`).sort();
/** The index without what it counts issues for. */
const graphOf = (catalogue: Catalogue): Buffer => Buffer.from(buildIndex({ ...catalogue, issues: [] }).buffer);
const labelled = (catalogue: Catalogue, id: string) =>
  [...catalogue.occupations, ...catalogue.skills].find((concept) => concept.id === id)!;

describe('broken ESCO data', () => {
  let healthy: Catalogue;
  beforeAll(async () => {
    healthy = await read('00-healthy');
  });

  it('has a fixture for each of the fifteen quirks, and a healthy one without an issue', () => {
    expect(readdirSync(fixture('broken')).filter((name) => /^\d\d-/.test(name))).toHaveLength(16);
    expect(healthy.issues).toEqual([]);
    expect([healthy.occupations.length, healthy.skills.length, healthy.groups.length]).toEqual([3, 5, 12]);
    expect([healthy.requirements.length, healthy.skillRelations.length]).toEqual([9, 1]);
  });

  it('1. a byte order mark changes nothing', async () => {
    const catalogue = await read('01-byte-order-mark');
    expect(catalogue.issues).toEqual([]);
    expect(graphOf(catalogue).equals(graphOf(healthy))).toBe(true);
  });

  it('2. CR LF at the end of records changes nothing; line feeds inside fields stay', async () => {
    const catalogue = await read('02-crlf-records');
    expect(catalogue.issues).toEqual([]);
    expect(graphOf(catalogue).equals(graphOf(healthy))).toBe(true);
    expect(labelled(catalogue, occupation('baker')).description).toBe('Bakes bread,\nfrom flour to loaf.');
  });

  it('3. alternative labels are split at line feeds and at bars', async () => {
    const catalogue = await read('03-label-separators');
    expect(catalogue.issues).toEqual([]);
    expect(labelled(catalogue, skill('tablet')).altLabels).toEqual(['handle a tablet', 'operate a tablet']);
    expect(labelled(catalogue, skill('lead')).altLabels).toEqual(['head a team', 'run a team']);
  });

  it('4. separators inside inScheme change nothing', async () => {
    const catalogue = await read('04-scheme-separators');
    expect(catalogue.issues).toEqual([]);
    expect(graphOf(catalogue).equals(graphOf(healthy))).toBe(true);
  });

  it('5. ragged rows are read, their missing fields blank, and reported', async () => {
    const catalogue = await read('05-ragged-rows');
    expect(places(catalogue.issues)).toEqual([
      'RAGGED_ROW ISCOGroups_en.csv:8',
      'RAGGED_ROW occupationSkillRelations_en.csv:6',
      'RAGGED_ROW skillGroups_en.csv:3',
    ]);
    expect(catalogue.groups.find(({ id }) => id === skill('group-people'))!.code).toBeUndefined();
    expect(catalogue.requirements.length).toBe(9);
  });

  it('6. duplicate rows are merged by content and reported', async () => {
    const catalogue = await read('06-duplicate-concepts');
    expect(places(catalogue.issues)).toEqual([
      'DUPLICATE_CONCEPT skills_en.csv:2',
      'DUPLICATE_CONCEPT skills_en.csv:8',
    ]);
    expect(catalogue.skills).toHaveLength(5);
    expect(labelled(catalogue, skill('knead'))).toMatchObject({
      altLabels: ['knead bread dough', 'work dough'],
      description: 'Push, fold and turn dough.',
    });
  });

  it('7. markup in scope notes becomes plain text', async () => {
    const catalogue = await read('07-marked-up-notes');
    expect(catalogue.issues).toEqual([]);
    expect(labelled(catalogue, occupation('pastry')).scopeNote).toBe(
      'Includes bread baker & helpers.\nExcludes cooks.',
    );
  });

  it('8. leading zeros of codes stay', async () => {
    const catalogue = await read('08-leading-zeros');
    expect(catalogue.issues).toEqual([]);
    expect(catalogue.occupations.map(({ groupCode, code, level }) => [groupCode, code, level])).toEqual([
      ['7512', '7512.1', 2],
      ['0110', '0110.1', 4],
      ['7512', '7512.2', 2],
      ['0310', '0310.1.10', 1],
    ]);
    expect(catalogue.groups.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['0', '01', '011', '0110', '0310', '0011', '07']),
    );
  });

  it('9. stray characters in labels are tidied and reported', async () => {
    const catalogue = await read('09-stray-characters');
    expect(places(catalogue.issues)).toEqual([
      'CLEANED_TEXT occupations_en.csv:3',
      'CLEANED_TEXT skills_en.csv:2',
      'CLEANED_TEXT skills_en.csv:4',
    ]);
    expect(labelled(catalogue, occupation('pastry')).label).toBe('pastry maker');
    expect(labelled(catalogue, skill('lead')).label).toBe('lead a small team');
    expect(labelled(catalogue, skill('knead')).altLabels).toEqual(['knead well', 'work dough']);
  });

  it('10. rows are records, not lines', async () => {
    const catalogue = await read('10-lines-are-not-records');
    expect(places(catalogue.issues)).toEqual(['BLANK_VALUE skills_en.csv:5']);
    expect(catalogue.skills).toHaveLength(5);
    expect(labelled(catalogue, occupation('baker')).description).toBe('Bakes bread,\n\nfrom flour\nto loaf.');
  });

  it('11. a blank skill type is unknown, and reported for relations and skills', async () => {
    const catalogue = await read('11-blank-skill-type');
    expect(places(catalogue.issues)).toEqual([
      'BLANK_VALUE occupationSkillRelations_en.csv:5',
      'BLANK_VALUE occupationSkillRelations_en.csv:9',
      'BLANK_VALUE skills_en.csv:6',
    ]);
    expect(labelled(catalogue, skill('map'))).toMatchObject({ type: 'unknown' });
    expect(labelled(catalogue, skill('hygiene'))).toMatchObject({ type: 'knowledge' });
    expect(catalogue.requirements.length).toBe(9);
  });

  it('12. a needed file missing from the zip is an error, another one an issue', () =>
    inTemporaryFolder(async (folder) => {
      const zip = join(folder, 'esco.zip');
      const entries = await entriesOf(fixture('broken/12-missing-file'));
      await writeFile(zip, zipOf(entries));
      await expect(readEsco(zip)).rejects.toMatchObject({
        code: 'MISSING_FILE',
        message: expect.stringMatching(/lack occupationSkillRelations_en\.csv.*Found: .*skills_en\.csv/),
      });
      const relations = await entriesOf(fixture('broken/00-healthy'));
      const mended = { ...entries, 'occupationSkillRelations.csv': relations['occupationSkillRelations_en.csv']! };
      await writeFile(zip, zipOf(mended));
      const catalogue = await readEsco(zip);
      expect(places(catalogue.issues)).toEqual(['MISSING_FILE skillSkillRelations:']);
      expect(catalogue.requirements.length).toBe(9);
    }));

  it('13. relations to unknown and obsolete concepts are left out and reported', async () => {
    const catalogue = await read('13-dangling-relations');
    expect(places(catalogue.issues)).toEqual([
      'OBSOLETE_CONCEPT skills_en.csv:5',
      'UNKNOWN_CONCEPT broaderRelationsSkillPillar_en.csv:6',
      'UNKNOWN_CONCEPT broaderRelationsSkillPillar_en.csv:8',
      'UNKNOWN_CONCEPT digitalSkillsCollection_en.csv:2',
      'UNKNOWN_CONCEPT occupationSkillRelations_en.csv:10',
      'UNKNOWN_CONCEPT occupationSkillRelations_en.csv:11',
      'UNKNOWN_CONCEPT occupationSkillRelations_en.csv:12',
      'UNKNOWN_CONCEPT occupationSkillRelations_en.csv:7',
      'UNKNOWN_CONCEPT skillSkillRelations_en.csv:3',
    ]);
    expect([catalogue.skills.length, catalogue.requirements.length, catalogue.skillRelations.length]).toEqual([
      4, 7, 1,
    ]);
  });

  it('14. a spreadsheet copy is restored to what it was, and reported', async () => {
    const catalogue = await read('14-spreadsheet-copy');
    expect(places(catalogue.issues)).toEqual([
      'MANGLED_CODE ISCOGroups_en.csv:3',
      'MANGLED_CODE ISCOGroups_en.csv:4',
      'MANGLED_CODE ISCOGroups_en.csv:5',
      'MANGLED_CODE occupations_en.csv:4',
      'MANGLED_CODE skillGroups_en.csv:4',
      'MANGLED_CODE skillGroups_en.csv:5',
    ]);
    expect(graphOf(catalogue).equals(graphOf(healthy))).toBe(true);
  });

  it('15. of essential and optional, essential is kept, whichever comes first', async () => {
    const catalogue = await read('15-essential-and-optional');
    expect(places(catalogue.issues)).toEqual([
      'CONFLICTING_KINDS occupationSkillRelations_en.csv:12',
      'CONFLICTING_KINDS occupationSkillRelations_en.csv:8',
    ]);
    const kindOf = (o: string, s: string): number | undefined => {
      const { requirements, occupations, skills } = catalogue;
      for (let i = 0; i < requirements.length; i++)
        if (occupations[requirements.occupation[i]!]!.id === o && skills[requirements.skill[i]!]!.id === s)
          return requirements.kind[i];
      return undefined;
    };
    expect(kindOf(occupation('pastry'), skill('tablet'))).toBe(0);
    expect(kindOf(occupation('commander'), skill('lead'))).toBe(0);
    expect(catalogue.requirements.length).toBe(9);
  });
});
