import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue, Group, Skill } from '../../../src/catalogue/types.ts';
import { buildIndex } from '../../../src/compact/build-index.ts';
import { fromOnet, type OnetOptions } from '../../../src/ingest/onet.ts';
import { competences } from '../../../src/query/competences.ts';
import { fixture, type LooseTable, tablesOf } from '../../support/tables.ts';

let tables: LooseTable[];
let catalogue: Catalogue;
beforeAll(async () => {
  tables = await tablesOf(fixture('onet-text'));
  catalogue = fromOnet(tables);
});

const skill = (id: string): Skill => catalogue.skills.find((s) => s.id === id)!;
const group = (id: string): Group => catalogue.groups.find((g) => g.id === id)!;
const occupation = (id: string) => catalogue.occupations.find((o) => o.id === id)!;
const requirement = (from: Catalogue, occupationId: string, skillId: string) => {
  const { requirements, occupations, skills } = from;
  for (let i = 0; i < requirements.length; i++)
    if (occupations[requirements.occupation[i]!]!.id === occupationId && skills[requirements.skill[i]!]!.id === skillId)
      return { kind: requirements.kind[i], importance: requirements.importance![i], level: requirements.level![i] };
  return null;
};
const [developer, chef, crew] = ['15-1252.00', '35-1011.00', '55-3011.00'] as const;
const changed = (file: string, change: (row: readonly string[]) => string[]): LooseTable[] =>
  tables.map((table) =>
    table.file === file ? { file, rows: table.rows.map((row, i) => (i === 0 ? row : change(row))) } : table,
  );

describe('fromOnet', () => {
  it('makes the same of the text and the Excel layout', async () => {
    const excel = fromOnet(await tablesOf(fixture('onet-excel')));
    expect(Buffer.from(buildIndex(excel).buffer).equals(Buffer.from(buildIndex(catalogue).buffer))).toBe(true);
    expect(excel.issues).toEqual(catalogue.issues);
  });

  it('states ratings as shares of their scales', () => {
    expect(requirement(catalogue, developer, '2.A.1.a')).toEqual({ kind: 2, importance: 0.75, level: 0.5 });
    expect(requirement(catalogue, developer, '2.B.3.e')).toEqual({ kind: 2, importance: 1, level: 1 });
    expect(requirement(catalogue, chef, '2.B.3.e')).toEqual({ kind: 2, importance: 0, level: Number.NaN });
  });

  it('takes the usual scales, and says so, where there is no Scales Reference', () => {
    const without = fromOnet(tables.filter(({ file }) => file !== 'Scales Reference.txt'));
    expect(requirement(without, developer, '2.A.1.a')).toEqual({ kind: 2, importance: 0.75, level: 0.5 });
    expect(without.issues.filter(({ code }) => code === 'MISSING_FILE').map(({ file }) => file)).toEqual([
      'Scales Reference',
    ]);
  });

  it('leaves out a pair whose importance is suppressed, and only the level where that is', () => {
    expect(requirement(catalogue, developer, '2.C.2.b')).toBeNull();
    expect(requirement(catalogue, chef, '2.C.2.b')).toEqual({ kind: 2, importance: 1, level: Number.NaN });
    const suppressed = catalogue.issues.filter(({ code }) => code === 'SUPPRESSED');
    expect(suppressed.map(({ file, row }) => `${file}:${row}`).sort()).toEqual([
      'Knowledge.txt:4',
      'Knowledge.txt:5',
      'Knowledge.txt:9',
    ]);
  });

  it('keeps suppressed estimates on demand', () => {
    const kept = fromOnet(tables, { keepSuppressed: true });
    expect(requirement(kept, developer, '2.C.2.b')!.importance).toBeCloseTo(0.1, 12);
    expect(requirement(kept, chef, '2.C.2.b')!.level).toBeCloseTo(0.9, 12);
    expect(kept.issues.some(({ code }) => code === 'SUPPRESSED')).toBe(false);
  });

  it('knows no level that is marked not relevant', () => {
    expect(requirement(catalogue, developer, '2.A.1.b')).toEqual({ kind: 2, importance: 0.5, level: Number.NaN });
    expect(
      catalogue.issues
        .filter(({ code }) => code === 'NOT_RELEVANT')
        .map(({ row }) => row)
        .sort(),
    ).toEqual([13, 5]);
  });

  it('leaves out a pair without an importance, reported once', () => {
    expect(requirement(catalogue, chef, '1.A.1.b.4')).toBeNull();
    const blank = catalogue.issues.filter(({ code, file }) => code === 'BLANK_VALUE' && file === 'Abilities.txt');
    expect(blank.map(({ row }) => row)).toEqual([4]);
    const levelsOnly = tables.map((t) =>
      t.file === 'Abilities.txt' ? { ...t, rows: t.rows.filter((row) => row[3] !== 'IM') } : t,
    );
    const issues = fromOnet(levelsOnly).issues.filter(({ file }) => file === 'Abilities.txt');
    expect(issues.map(({ code, row }) => [code, row])).toEqual([
      ['BLANK_VALUE', 2],
      ['BLANK_VALUE', 3],
    ]);
  });

  it('leaves out what is not a number, or outside its scale', () => {
    const odd = fromOnet(
      changed('Skills.txt', (row) =>
        row[4] === '5'
          ? [...row.slice(0, 4), '6', ...row.slice(5)]
          : row[4] === '2'
            ? [...row.slice(0, 4), 'two', ...row.slice(5)]
            : [...row],
      ),
    );
    expect(requirement(odd, developer, '2.B.3.e')).toBeNull();
    expect(requirement(odd, chef, '2.A.1.a')).toBeNull();
    expect(
      odd.issues
        .filter(({ code }) => code === 'BAD_NUMBER')
        .map(({ row }) => row)
        .sort(),
    ).toEqual([6, 8]);
  });

  it('reports rows about occupations that are not in the data', () => {
    const without = fromOnet(
      tables.map((t) => (t.file === 'Occupation Data.txt' ? { ...t, rows: t.rows.filter(([id]) => id !== chef) } : t)),
    );
    const unknown = without.issues.filter(({ code }) => code === 'UNKNOWN_CONCEPT').map(({ file }) => file);
    expect(new Set(unknown)).toEqual(
      new Set([
        'Alternate Titles.txt',
        'Job Zones.txt',
        'Interests.txt',
        'Work Styles.txt',
        'Skills.txt',
        'Knowledge.txt',
        'Abilities.txt',
        'Work Activities.txt',
        'Technology Skills.txt',
        'Tools Used.txt',
        'Tasks to DWAs.txt',
      ]),
    );
  });

  it('has a layer for every block of requirements', () => {
    const layers = new Map(catalogue.skills.map(({ layer, type }) => [layer, type]));
    expect(Object.fromEntries(layers)).toEqual({
      skills: 'skill',
      knowledge: 'knowledge',
      abilities: 'ability',
      'work activities': 'activity',
      technology: 'technology',
      tools: 'tool',
      activities: 'activity',
    });
  });

  it('reads only the layers asked for, and refuses unknown ones', () => {
    const technology = fromOnet(tables, { layers: ['technology'] });
    expect(new Set(technology.skills.map(({ layer }) => layer))).toEqual(new Set(['technology']));
    expect(technology.requirements.importance).toBeNull();
    expect(() => fromOnet(tables, { layers: ['magic'] } as unknown as OnetOptions)).toThrow(
      expect.objectContaining({ code: 'BAD_OPTION', message: expect.stringContaining('"magic"') }),
    );
  });

  it('makes a commodity a skill, its examples alternative labels, hot and in demand tags', () => {
    expect(skill('43232402')).toMatchObject({
      label: 'Development environment software',
      altLabels: ['Eclipse IDE', 'Git'],
      tags: ['hot technology', 'in demand'],
      layer: 'technology',
    });
    expect(skill('43232306').tags).toEqual(['hot technology']);
    expect(requirement(catalogue, developer, '43232402')).toEqual({
      kind: 2,
      importance: Number.NaN,
      level: Number.NaN,
    });
    expect(skill('48101601')).toMatchObject({ layer: 'tools', altLabels: ["Chefs' knives"] });
  });

  it('puts detailed activities below intermediate and generalised ones', () => {
    const activity = skill('4.A.2.b.2.I09.D01');
    expect(activity).toMatchObject({ label: 'Design software applications.', broader: ['4.A.2.b.2.I09'] });
    expect(group('4.A.2.b.2.I09')).toMatchObject({ broader: ['4.A.2.b.2'], pillar: 'skill' });
    expect(group('4.A.2.b.2')).toMatchObject({ label: 'Thinking Creatively', broader: ['4.A.2.b'] });
    expect(skill('4.A.2.b.2')).toMatchObject({ layer: 'work activities', broader: ['4.A.2.b'] });
  });

  it('puts elements below those of the content model', () => {
    expect(skill('2.A.1.a')).toMatchObject({
      label: 'Reading Comprehension',
      description: 'Understanding "written" sentences and paragraphs.',
      broader: ['2.A.1'],
    });
    expect([group('2.A.1').broader, group('2.A').broader, group('2').broader]).toEqual([['2.A'], ['2'], []]);
  });

  it('has Job Zones as levels, titles as alternative labels, the SOC broad occupation as group code', () => {
    expect(occupation(developer)).toMatchObject({
      code: developer,
      level: 4,
      groupCode: '15-1250',
      altLabels: ['Application Developer', 'SWE', 'Software Engineer'],
    });
    expect(occupation(crew).level).toBeUndefined();
    expect(catalogue.source.levelScale).toBe('O*NET Job Zone');
  });

  it('carries styles, values and interests as attributes on their own scales', () => {
    expect(occupation(developer).attributes).toEqual([
      {
        set: 'interests',
        name: 'Investigative',
        code: '1.B.1.b',
        value: 5.9,
        min: 1,
        max: 7,
        unit: 'Occupational Interests',
      },
      {
        set: 'work styles',
        name: 'Innovation',
        code: '1.D.1.a',
        value: 2.4,
        min: -3,
        max: 3,
        unit: 'Work Styles Impact',
      },
      { set: 'work values', name: 'Achievement', code: '1.B.2.a', value: 5.33, min: 1, max: 7, unit: 'Extent' },
    ]);
  });

  it('gives high points among interests by name, never by number, and none where there is none', () => {
    const row = ([occupation, , , ...rest]: readonly string[], name: string, value: string): string[] => [
      occupation!,
      `1.B.1.${name === 'First Interest High-Point' ? 'g' : 'h'}`,
      name,
      'IH',
      value,
      ...rest.slice(2),
    ];
    const high = tables.map(({ file, rows }) => {
      if (file !== 'Interests.txt') return { file, rows };
      const own = rows.find(([id]) => id === developer)!;
      return {
        file,
        rows: [
          ...rows,
          row(own, 'First Interest High-Point', '2.00'),
          row(own, 'Second Interest High-Point', '6.00'),
          row(own, 'Third Interest High-Point', '0.00'),
        ],
      };
    });
    const { attributes } = competences(buildIndex(fromOnet(high)), developer);
    expect(
      attributes.filter(({ name }) => name.includes('High-Point')).map(({ name, value }) => [name, value]),
    ).toEqual([
      ['First Interest High-Point', 'Investigative'],
      ['Second Interest High-Point', 'Conventional'],
    ]);
  });

  it('needs at least one layer', () => {
    const bare = tables.filter(({ file }) => file === 'Occupation Data.txt');
    expect(() => fromOnet(bare)).toThrow(
      expect.objectContaining({ code: 'MISSING_FILE', message: expect.stringContaining('Found: Occupation Data.txt') }),
    );
  });
});
