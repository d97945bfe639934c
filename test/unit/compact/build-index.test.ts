import { beforeAll, describe, expect, it } from 'vitest';
import { listOf } from '../../../src/compact/adjacency.ts';
import { buildIndex, type Catalogue, openIndex, type SkillIndex } from '../../../src/index.ts';
import { createCatalogue } from '../../../src/ingest/index.ts';
import { coreBytes } from '../../../src/methods.ts';
import { setCatalogue } from '../../support/edges.ts';
import { sampleCatalogue } from '../../support/sample.ts';

let catalogue: Catalogue;
let index: SkillIndex;

beforeAll(async () => {
  catalogue = await sampleCatalogue();
  index = buildIndex(catalogue);
});

describe('buildIndex', () => {
  it('keeps every fact of the catalogue', () => {
    expect(index.occupations.ids.all()).toEqual(catalogue.occupations.map(({ id }) => id));
    expect(index.occupations.labels().all()).toEqual(catalogue.occupations.map(({ label }) => label));
    expect(index.occupations.labels('de').all()).toEqual(
      catalogue.occupations.map(({ translations }) => translations['de']?.label ?? ''),
    );
    expect(index.skills.altLabels().all()).toEqual(catalogue.skills.map(({ altLabels }) => altLabels.join('\n')));
    expect(index.skills.descriptions().all()).toEqual(catalogue.skills.map(({ description = '' }) => description));
    expect([...index.occupations.levels]).toEqual(catalogue.occupations.map(({ level = 0 }) => level));
    expect(index.occupations.groupCodes.all()).toEqual(catalogue.occupations.map(({ groupCode = '' }) => groupCode));
    expect([...index.requirements.targets]).toEqual([...catalogue.requirements.skill]);
    expect([...index.requirements.kinds]).toEqual([...catalogue.requirements.kind]);
    const parents = (row: number) =>
      Array.from(listOf(index.broader.skills, row), (target) =>
        target < index.groupCount ? index.groups.ids.at(target) : index.skills.ids.at(target - index.groupCount),
      ).sort();
    let compared = 0;
    for (const [row, { broader }] of catalogue.skills.entries()) {
      expect(parents(row)).toEqual([...broader].sort());
      compared++;
    }
    expect(compared).toBe(603);
  });

  it('adjacency runs both ways', () => {
    const forward: string[] = [];
    const backward: string[] = [];
    for (let row = 0; row < index.occupationCount; row++)
      for (const skill of listOf(index.requirements, row)) forward.push(`${row} ${skill}`);
    for (let skill = 0; skill < index.skillCount; skill++)
      for (const row of listOf(index.requiredBy, skill)) backward.push(`${row} ${skill}`);
    expect(backward.sort()).toEqual(forward.sort());
  });

  it('gives the same bytes again, and opening them gives the same index', () => {
    const again = buildIndex(catalogue);
    expect(Buffer.from(again.buffer as ArrayBuffer).equals(Buffer.from(index.buffer as ArrayBuffer))).toBe(true);
    expect(openIndex(index.buffer).meta).toEqual(index.meta);
  });

  it('leaves out texts, alternative labels and other languages when told; the core stays', () => {
    const bare = buildIndex(catalogue, { texts: false, altLabels: false });
    expect(
      bare.skills
        .descriptions()
        .all()
        .every((text) => text === ''),
    ).toBe(true);
    expect(
      bare.occupations
        .altLabels()
        .all()
        .every((text) => text === ''),
    ).toBe(true);
    expect(coreBytes(bare)).toBe(coreBytes(index));
    expect(bare.byteLength).toBeLessThan(index.byteLength);
  });

  it('records source, languages and counts', () => {
    expect(index.meta).toMatchObject({
      language: 'en',
      languages: ['en', 'de'],
      counts: { occupations: 75, skills: 603 },
      weighting: { name: 'flat' },
      kinds: ['essential', 'optional'],
    });
    expect(index.meta.source.attribution).toContain('ESCO');
  });

  it.each([255, 256, 257, 65_535, 65_536, 65_537])('holds %i requirements', (count) => {
    const skills = Array.from({ length: count }, (_, i) => `s${i}`);
    const built = buildIndex(setCatalogue({ all: { essential: skills } }));
    expect(built.requirements.offsets[1]).toBe(count);
    expect(built.requiredBy.offsets[count]).toBe(count);
    expect(openIndex(built.buffer).skills.labels().all().length).toBe(count);
  });

  it.each([
    [
      'BAD_INPUT',
      { occupations: [{ id: 'a', label: 'a', level: 1.5 }], skills: [{ id: 's', label: 's' }], requirements: [] },
    ],
    [
      'TOO_LARGE',
      {
        occupations: [{ id: 'a', label: 'a' }],
        skills: Array.from({ length: 33 }, (_, i) => ({ id: `${i}`, label: `${i}`, tags: [`tag ${i}`] })),
        requirements: [],
      },
    ],
    [
      'TOO_LARGE',
      {
        occupations: [{ id: 'a', label: 'a' }],
        skills: Array.from({ length: 256 }, (_, i) => ({ id: `${i}`, label: `${i}`, layer: `layer ${i}` })),
        requirements: [],
      },
    ],
  ])('refuses with %s what it cannot hold', (code, input) => {
    expect(() => buildIndex(createCatalogue(input))).toThrow(expect.objectContaining({ code }));
  });
});
