import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readEsco } from '../../src/files/index.ts';
import { readTable, tableOf } from '../../src/files/read-records.ts';
import { fileName } from '../../src/files/source-file.ts';
import { withSourceFiles } from '../../src/files/source-files.ts';
import { buildIndex, type SkillIndex } from '../../src/index.ts';
import { vintageLinks } from '../../src/ingest/index.ts';
import { answerChanges, migrated, type ReleaseDiff, releaseDiff, vintageDiff } from '../../src/releases/index.ts';
import { realData } from '../support/real-data.ts';

const zips = realData('esco-1.1.1-zips');
const folder = realData('esco-1.2.0-en');
const crosswalks = realData('crosswalks');

/** Preferred labels of occupations exactly as their file has them, by id. */
async function labelsAsWritten(path: string): Promise<Map<string, string>> {
  const { rows } = await withSourceFiles(path, {}, async ({ files }) =>
    tableOf(files.find((one) => /^occupations_en\.csv$/.test(fileName(one)))!),
  );
  const [header = [], ...records] = rows;
  const [id, label] = [header.indexOf('conceptUri'), header.indexOf('preferredLabel')];
  return new Map(records.map((fields) => [fields[id]!, fields[label]!]));
}

describe.skipIf(zips === null || folder === null)('ESCO 1.1.1 → 1.2.0', () => {
  let before: SkillIndex;
  let after: SkillIndex;
  let diff: ReleaseDiff;

  beforeAll(async () => {
    before = buildIndex(await readEsco(readdirSync(zips!).map((name) => join(zips!, name))));
    after = buildIndex(await readEsco(folder!));
    diff = releaseDiff(before, after);
  });

  it('counts occupations, skills and requirements as published', () => {
    expect(diff.occupations.counts).toMatchObject({ kept: 3004, gone: 3, new: 35, renamed: 15, recoded: 15 });
    expect(diff.skills.counts).toMatchObject({ kept: 13_702, gone: 194, new: 237, renamed: 105 });
    expect(diff.requirements.counts).toMatchObject({
      before: 123_788,
      after: 128_987,
      added: 6_493,
      rekinded: 221,
      changedLists: 1_983,
    });
  });

  it('labels that differ by spacing alone are no other name: 23 as written, 16 without ends, 15 without doubled spaces', async () => {
    const [earlier, later] = [await labelsAsWritten(zips!), await labelsAsWritten(folder!)];
    const differing = (tidy: (label: string) => string): number =>
      [...earlier].filter(([id, label]) => later.has(id) && tidy(later.get(id)!) !== tidy(label)).length;
    expect(differing((label) => label)).toBe(23);
    expect(differing((label) => label.trim())).toBe(16);
    const without = differing((label) => label.replace(/\s+/g, ' ').trim());
    expect(without).toBe(15);
    expect(diff.occupations.counts.renamed).toBe(without);
  });

  it('five skills live on under the id of another with the same label', () => {
    const same = diff.skills.gone.filter(({ successors }) => successors[0]?.evidence === 'label');
    expect(same.map(({ label, certainty }) => `${label}: ${certainty}`).sort()).toEqual([
      'manage vehicle inventory: certain',
      'operate waste incinerator: certain',
      'provide technical documentation: certain',
      'safety engineering: certain',
      'use e-services: certain',
    ]);
  });

  it.each([
    ['hire new personnel', 'recruit employees'],
    ['schedule shifts', 'plan shifts of employees'],
    ['properties of fabrics', 'properties of textile materials'],
    ['use welding equipment', 'operate welding equipment'],
    ['operate cash point', 'operate cash register'],
    ['wash decks of ships', 'clean ships'],
  ])('offers for "%s" first "%s", as a choice', (gone, successor) => {
    const found = diff.skills.gone.find(({ label }) => label === gone)!;
    expect(found.certainty).toBe('choice');
    expect(found.successors[0]!.label).toBe(successor);
  });

  it('of the three occupations one went into another, and none is given a successor that is not like it', () => {
    const gone = new Map(diff.occupations.gone.map((one) => [one.label, one]));
    expect(gone.get('residential care home worker')).toMatchObject({
      certainty: 'certain',
      fate: 'merged',
      successors: [{ label: 'care home worker' }],
    });
    expect(gone.get('contact tracing agent')!.certainty).toBe('none');
    expect(gone.get('fruit and vegetable preserver')!.certainty).not.toBe('certain');
  });

  it('compares the answers about every kept occupation', () => {
    const { counts, mean, results, overlaps } = answerChanges(before, after, diff, { limit: 5 });
    expect(counts.compared).toBe(3004);
    expect(overlaps).toHaveLength(3004);
    expect(counts.movesGained).toBeGreaterThan(1000);
    expect(counts.movesLost).toBeGreaterThan(1000);
    const gained = overlaps.find(({ id }) => id === results[0]!.id)!.movesGained;
    expect(results[0]!.moves.added).toHaveLength(gained);
    expect(mean!).toBeGreaterThan(0.8);
    expect(results).toHaveLength(5);
    expect(results[0]!.because.added.length + results[0]!.neighbours.added.length).toBeGreaterThan(0);
  }, 240_000);

  it('stored ids of all occupations move along but those of two', () => {
    const names = [...before.occupations.ids.all()];
    const { counts, open } = migrated({ kind: 'occupations', names }, diff, { before, after });
    expect(counts).toEqual({ entries: 3007, unchanged: 3004, moved: 1, left: 2 });
    expect(open).toHaveLength(2);
  });
});

describe.skipIf(crosswalks === null)('published tables of vintages', () => {
  it.each([
    ['onet-soc-2010-to-2019.csv', 'O*NET-SOC 2010', 'O*NET-SOC 2019'],
    ['soc-2010-to-2018.csv', '2010 SOC', '2018 SOC'],
  ])('%s accounts for every code', async (file, before, after) => {
    const table = await readTable(join(crosswalks!, file));
    const read = vintageLinks(table);
    expect([read.before, read.after]).toEqual([before, after]);
    const { occupations } = vintageDiff(read.links, read);
    const [, ...rows] = table.rows;
    const [oldCodes, newCodes] = [0, 2].map((column) => new Set(rows.map((row) => row[column]!)).size);
    expect(occupations.counts.before).toBe(oldCodes);
    expect(occupations.counts.after).toBe(newCodes);
    expect(occupations.gone.every(({ successors }) => successors.length > 0)).toBe(true);
    expect(occupations.gone.some(({ fate }) => fate === 'split')).toBe(true);
    expect(occupations.gone.some(({ fate }) => fate === 'merged')).toBe(true);
    expect(occupations.gone.some(({ fate }) => fate === 'renumbered')).toBe(true);
  });
});
