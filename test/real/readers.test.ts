import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue, Issue } from '../../src/catalogue/types.ts';
import { buildIndex } from '../../src/compact/build-index.ts';
import { readEsco, readOnet } from '../../src/files/index.ts';
import { fromEsco } from '../../src/ingest/esco.ts';
import { fromOnet } from '../../src/ingest/onet.ts';
import { realData } from '../support/real-data.ts';
import { shuffled, tablesOf } from '../support/tables.ts';

const esco = realData('esco-1.2.0-en');
const onet = realData('onet-29.2');

const counts = (issues: readonly Issue[]): Record<string, number> => {
  const byCode: Record<string, number> = {};
  for (const { code } of issues) byCode[code] = (byCode[code] ?? 0) + 1;
  return byCode;
};
const withoutRows = (issues: readonly Issue[]): string[] =>
  issues.map(({ code, file, message }) => `${code} ${file} ${message}`).sort();

describe.skipIf(esco === null)('ESCO 1.2.0', () => {
  let catalogue: Catalogue;
  beforeAll(async () => {
    catalogue = await readEsco(esco!);
  });

  it('has 3,039 occupations, 13,939 skills, 640 skill groups and 619 ISCO groups', () => {
    expect([catalogue.occupations.length, catalogue.skills.length]).toEqual([3039, 13939]);
    const pillars = catalogue.groups.map(({ pillar }) => pillar);
    expect(pillars.filter((pillar) => pillar === 'skill')).toHaveLength(640);
    expect(pillars.filter((pillar) => pillar === 'occupation')).toHaveLength(619);
    expect(catalogue.source).toMatchObject({ name: 'ESCO', version: '1.2.0' });
    expect(catalogue.language).toBe('en');
  });

  it('has 128,987 requirements from 129,004 rows, the 17 conflicts reported', () => {
    expect(catalogue.requirements.length).toBe(128_987);
    const { CLEANED_TEXT, ...others } = counts(catalogue.issues);
    expect(others).toEqual({ CONFLICTING_KINDS: 17, SELF_RELATION: 1 });
    expect(CLEANED_TEXT).toBeGreaterThan(0);
    const essential = catalogue.requirements.kind.filter((kind) => kind === 0).length;
    expect([essential, 128_987 - essential]).toEqual([67_622, 61_382 - 17]);
  });

  it('keeps every broader relation: skills with up to nine parents, occupations with two', () => {
    const parents = catalogue.skills.map(({ broader }) => broader.length);
    expect(parents.reduce((sum, n) => sum + n, 0)).toBe(13_723 + 6_463);
    const skillGroups = catalogue.groups.filter(({ pillar }) => pillar === 'skill');
    expect(skillGroups.reduce((sum, { broader }) => sum + broader.length, 0)).toBe(20_822 - 13_723 - 6_463);
    expect(parents.filter((n) => n === 1)).toHaveLength(9178);
    expect(parents.filter((n) => n > 1)).toHaveLength(4761);
    expect(Math.max(...parents)).toBe(9);
    expect(catalogue.occupations.filter(({ broader }) => broader.length === 2)).toHaveLength(4);
  });

  it('has every collection as a tag', () => {
    const tagged = (concepts: readonly { readonly tags: readonly string[] }[], tag: string): number =>
      concepts.filter(({ tags }) => tags.includes(tag)).length;
    const { skills, groups, occupations } = catalogue;
    const both = [...skills, ...groups];
    expect(
      ['digital', 'green', 'language', 'transversal', 'research', 'digcomp'].map((tag) => tagged(both, tag)),
    ).toEqual([1284, 591, 359, 95, 40, 25]);
    expect(tagged(occupations, 'research')).toBe(122);
  });

  it('has codes as text and levels from ISCO', () => {
    const inArmedForces = catalogue.occupations.filter(({ groupCode }) => groupCode!.startsWith('0'));
    expect(inArmedForces).toHaveLength(21);
    expect(catalogue.occupations.every(({ groupCode }) => /^\d{4}$/.test(groupCode!))).toBe(true);
    expect(new Set(catalogue.occupations.map(({ level }) => level))).toEqual(new Set([1, 2, 3, 4]));
  });

  it('gives the same bytes when every row of every file is elsewhere', async () => {
    const tables = (await tablesOf(esco!)).map((table, i) => ({ ...table, rows: shuffled(table.rows, 7 + i) }));
    const other = fromEsco(tables.reverse(), { version: '1.2.0' });
    const same = Buffer.from(buildIndex(other).buffer).equals(Buffer.from(buildIndex(catalogue).buffer));
    expect(same).toBe(true);
    expect(withoutRows(other.issues)).toEqual(withoutRows(catalogue.issues));
  });
});

describe.skipIf(onet === null)('O*NET 29.2', () => {
  let catalogue: Catalogue;
  beforeAll(async () => {
    catalogue = await readOnet(onet!);
  });

  const occupationsOf = (layer: string): number => {
    const { requirements, skills } = catalogue;
    return new Set(requirements.occupation.filter((_, i) => skills[requirements.skill[i]!]!.layer === layer)).size;
  };

  it('has 1,016 occupations, 879 of them rated', () => {
    expect(catalogue.occupations).toHaveLength(1016);
    expect(catalogue.source).toMatchObject({ name: 'O*NET', version: '29.2', licence: 'CC BY 4.0' });
    expect([occupationsOf('skills'), occupationsOf('knowledge')]).toEqual([879, 879]);
    expect([occupationsOf('technology'), occupationsOf('activities')]).toEqual([923, 923]);
  });

  it('has 35 skills, 33 kinds of knowledge, technologies and activities', () => {
    const layers: Record<string, number> = {};
    for (const { layer } of catalogue.skills) layers[layer] = (layers[layer] ?? 0) + 1;
    expect(layers).toEqual({ skills: 35, knowledge: 33, technology: 135, activities: 2082 });
  });

  it('reports every suppressed and every irrelevant row', () => {
    const about = (file: string) => counts(catalogue.issues.filter((issue) => issue.file === file));
    expect(about('Skills.txt')).toEqual({ SUPPRESSED: 124, NOT_RELEVANT: expect.any(Number) });
    expect(about('Knowledge.txt')).toEqual({ SUPPRESSED: 4797, NOT_RELEVANT: expect.any(Number) });
    expect(counts(catalogue.issues)['NO_REQUIREMENTS']).toBe(1016 - 923);
  });

  it('states importance and level as shares of their scales', () => {
    const { importance, level, skill } = catalogue.requirements;
    const rated = [...importance!.keys()].filter((i) => !Number.isNaN(importance![i]!));
    expect(rated.length).toBeGreaterThan(50_000);
    expect(rated.filter((i) => importance![i]! < 0 || importance![i]! > 1 || level![i]! < 0 || level![i]! > 1)).toEqual(
      [],
    );
    const unrated = new Set(['technology', 'activities']);
    expect(rated.filter((i) => unrated.has(catalogue.skills[skill[i]!]!.layer))).toEqual([]);
  });

  it('has Job Zones as levels and styles, values and interests as attributes', () => {
    const zones = [0, 0, 0, 0, 0, 0];
    for (const { level } of catalogue.occupations) if (level !== undefined) zones[level]!++;
    expect(zones).toEqual([0, 31, 295, 219, 224, 154]);
    const chief = catalogue.occupations.find(({ id }) => id === '11-1011.00')!;
    expect(new Set(chief.attributes.map(({ set }) => set))).toEqual(
      new Set(['interests', 'work styles', 'work values']),
    );
    expect(chief.attributes.find(({ name }) => name === 'Realistic')).toEqual({
      set: 'interests',
      name: 'Realistic',
      code: '1.B.1.a',
      value: 1.3,
      min: 1,
      max: 7,
      unit: 'Occupational Interests',
    });
  });

  it('gives the same bytes when every row of every file is elsewhere', async () => {
    const tables = (await tablesOf(onet!)).map((table, i) => ({ ...table, rows: shuffled(table.rows, 3 + i) }));
    const other = fromOnet(tables.reverse(), { version: '29.2' });
    expect(Buffer.from(buildIndex(other).buffer).equals(Buffer.from(buildIndex(catalogue).buffer))).toBe(true);
    expect(withoutRows(other.issues)).toEqual(withoutRows(catalogue.issues));
  });
});
