import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { evaluation, siblingTruth, type Truth, truthFromRows } from '../../src/evaluate/index.ts';
import { readEsco, readOnet } from '../../src/files/index.ts';
import { readRecords, readTable } from '../../src/files/read-records.ts';
import { attribution, buildIndex, explanation, type SkillIndex, similarOccupations } from '../../src/index.ts';
import { borrowedRatings, fromCrosswalk, fromVintages } from '../../src/ingest/index.ts';
import { withFactors } from '../../src/latent/index.ts';
import { defaultMethod } from '../../src/similarity/default-method.ts';
import { againstGroups, allMoves, evidenceRows } from '../support/move-evidence.ts';
import { realData } from '../support/real-data.ts';

// Thousands of queries per figure.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const esco = realData('esco-1.2.0-en');
const onet = realData('onet-29.2');
const crosswalks = realData('crosswalks');
const judged = esco && join(esco, '..', '..', 'truth', 'jobtech-substitutability-isco4.csv');
const complete = esco !== null && onet !== null && crosswalks !== null && judged !== null && existsSync(judged);

describe.skipIf(!complete)('ESCO 1.2.0 with ratings borrowed from O*NET 29.2', () => {
  let plain: SkillIndex;
  let merged: SkillIndex;
  let substitutes: Truth;
  let siblings: Truth;
  let isRated: Uint8Array;

  beforeAll(async () => {
    const catalogue = await readEsco(esco!);
    const table = (file: string) => readTable(join(crosswalks!, file));
    const borrowed = borrowedRatings(
      catalogue,
      await readOnet(onet!),
      fromCrosswalk(await table('esco-onet-nesta-2020.csv')),
      { vintages: [fromVintages(await table('onet-soc-2010-to-2019.csv'))] },
    );
    isRated = Uint8Array.from(borrowed.occupations, ({ tags }) => (tags.includes('borrowed') ? 1 : 0));
    plain = buildIndex(catalogue, { texts: false, altLabels: false });
    merged = buildIndex(borrowed, { texts: false, altLabels: false });
    substitutes = truthFromRows(await readRecords(judged!), { name: 'JobTech', unit: 'group' });
    siblings = siblingTruth(plain);
  });

  const ndcg = (index: SkillIndex, truth: Truth, options: Parameters<typeof evaluation>[3] = {}): number =>
    evaluation(index, [{ method: defaultMethod(index) }], truth, { resamples: 0, ...options }).methods[0]!.measures.ndcg
      .mean;

  it('lends ratings to 1,617 occupations, in layers of their own, and names both sources', () => {
    expect(isRated.reduce((sum, one) => sum + one, 0)).toBe(1617);
    expect(merged.meta.layers).toEqual(['O*NET knowledge', 'O*NET skills', 'skills']);
    expect(attribution(merged)).toMatch(/ESCO[\s\S]*O\*NET[\s\S]*Nesta/);
  });

  it.each([
    ['without', 0.318],
    ['with', 0.333],
  ] as const)(
    'compares nowhere worse than ESCO alone, and better where both are rated, %s factors',
    (factors, least) => {
      const [before, after] = [plain, merged].map((index) => (factors === 'with' ? withFactors(index) : index));
      const rated = { candidates: ({ row }: { readonly row: number }) => isRated[row] === 1 };
      const figures = (index: SkillIndex) => ({
        scores: ndcg(index, substitutes, { groups: 'scores' }),
        ranks: ndcg(index, substitutes),
        siblings: ndcg(index, siblings),
        ratedSiblings: ndcg(index, siblings, rated),
      });
      const [alone, together] = [figures(before!), figures(after!)];
      for (const name of Object.keys(alone) as (keyof typeof alone)[])
        expect(together[name], name).toBeGreaterThan(alone[name]);
      expect(together.scores).toBeGreaterThanOrEqual(least);
      expect(together.ratedSiblings - alone.ratedSiblings).toBeGreaterThan(0.03);
    },
  );

  it('lists what it explains, to the last part', () => {
    for (const row of [10, 500, 1500, 2500]) {
      const id = merged.occupations.ids.at(row);
      const answer = similarOccupations(merged, id, { limit: 5 });
      if (answer.status !== 'ok') throw new Error(answer.reason);
      for (const { id: other, score } of answer.results) {
        const why = explanation(merged, id, other);
        if (why.status !== 'ok') throw new Error(why.reason);
        expect(why.score).toBe(score);
        const sum = why.contributions.reduce((total, { contribution }) => total + contribution, why.indirect);
        expect(Math.abs(sum - score)).toBeLessThan(1e-12);
      }
    }
  });

  it('lists moves that agree with experts no less than those of ESCO alone', () => {
    const rows = evidenceRows('truth/jobtech-substitutability-isco4.csv')!;
    const figures = [plain, merged].map((index) => {
      const { moves, rules } = allMoves(withFactors(index));
      const listed = moves.map((found) => found?.map(({ row }) => row) ?? null);
      return { ...againstGroups(index.occupations.groupCodes.all(), listed, rows), ...rules.gates.first };
    });
    const [alone, together] = figures;
    expect(together!.precision).toBeGreaterThanOrEqual(alone!.precision);
    expect(together!.recall).toBeGreaterThanOrEqual(0.215);
  });
});
