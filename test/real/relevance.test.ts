import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import {
  type Contestant,
  type Evaluation,
  evaluation,
  requiringLayer,
  siblingTruth,
  truthFromRows,
} from '../../src/evaluate/index.ts';
import { readEsco, readOnet } from '../../src/files/index.ts';
import { readRecords } from '../../src/files/read-records.ts';
import { buildIndex, byKind, cosine, flat, jaccard, published, rarity } from '../../src/index.ts';
import { withFactors } from '../../src/latent/index.ts';
import { bm25, essentialOnly, product } from '../../src/methods.ts';
import { blend } from '../../src/similarity/blend.ts';
import { defaultMethod, fusedMethod } from '../../src/similarity/default-method.ts';
import { featureCosine } from '../../src/similarity/features-cosine.ts';
import { groupFeatures } from '../../src/similarity/features-groups.ts';
import { type RatingOptions, ratingFeatures } from '../../src/similarity/features-ratings.ts';
import { skillFeatures } from '../../src/similarity/features-skills.ts';
import { latentCosine } from '../../src/similarity/latent-cosine.ts';
import { weighted } from '../../src/similarity/method.ts';
import { reciprocalRankFusion } from '../../src/similarity/reciprocal-rank-fusion.ts';
import { realData } from '../support/real-data.ts';
import { softenedFeatures } from '../support/softened.ts';

// Thousands of queries per figure: minutes on a slow machine, seconds on a quick one.
vi.setConfig({ testTimeout: 300_000 });

const esco = realData('esco-1.2.0-en');
const onet = realData('onet-29.2');
const evidence = (data: string, file: string): string | null => {
  const path = join(data, '..', '..', 'truth', file);
  if (existsSync(path)) return path;
  console.warn(`SKIPPED: this evaluation needs the evidence ${path}.`);
  return null;
};
const jobtech = esco && evidence(esco, 'jobtech-substitutability-isco4.csv');
const related = onet && evidence(onet, 'onet-related-occupations-half.csv');

const ndcg = ({ methods }: Evaluation): Readonly<Record<string, number>> =>
  Object.fromEntries(methods.map(({ name, measures }) => [name, measures.ndcg.mean]));

/** The published figures were made with ln(N/df), whatever their text says of smoothing. */
const grouped = (share: number) =>
  featureCosine([skillFeatures({ share: 1 - share, rarity: 'plain' }), groupFeatures({ share, rarity: 'plain' })]);

describe.skipIf(!esco || !jobtech)('relevance on ESCO 1.2.0', async () => {
  if (!esco || !jobtech) return;
  const plain = buildIndex(await readEsco(esco), { texts: false, altLabels: false });
  const index = withFactors(plain);
  const substitutes = truthFromRows(await readRecords(jobtech), { name: 'JobTech', unit: 'group' });
  const siblings = siblingTruth(index);
  const published: Readonly<Record<string, readonly [Contestant['method'], number, number]>> = {
    'jaccard, essential': [weighted(jaccard, essentialOnly), 0.269, 0.479],
    'jaccard, all': [weighted(jaccard, flat), 0.29, 0.493],
    'tf-idf': [weighted(cosine, rarity), 0.301, 0.486],
    bm25: [weighted(cosine, bm25({ term: byKind() })), 0.291, 0.493],
    'groups .3': [grouped(0.3), 0.308, 0.494],
    'groups .5': [grouped(0.5), 0.316, 0.49],
  };

  it('comes to the published figures of six baselines, within .005', () => {
    const contestants = Object.entries(published).map(([name, [method]]) => ({ name, method }));
    const j = ndcg(evaluation(index, contestants, substitutes, { groups: 'scores', resamples: 0 }));
    const e = ndcg(evaluation(index, contestants, siblings, { resamples: 0 }));
    expect(Object.keys(j)).toHaveLength(6);
    for (const [name, [, figureJ, figureE]] of Object.entries(published)) {
      expect(Math.abs(j[name]! - figureJ), `${name}, J`).toBeLessThanOrEqual(0.005);
      expect(Math.abs(e[name]! - figureE), `${name}, e`).toBeLessThanOrEqual(0.005);
    }
  });

  it('comes to the published figures of the factor models, within .005', () => {
    const half = withFactors(plain, {
      features: [skillFeatures({ share: 0.5, rarity: 'plain' }), groupFeatures({ share: 0.5, rarity: 'plain' })],
      iterations: 4,
    });
    const blended = { name: 'half', method: blend([{ method: grouped(0.5) }, { method: latentCosine() }]) };
    expect(
      Math.abs(ndcg(evaluation(half, [blended], substitutes, { groups: 'scores', resamples: 0 }))['half']! - 0.328),
    ).toBeLessThanOrEqual(0.005);
    expect(
      Math.abs(ndcg(evaluation(half, [blended], siblings, { resamples: 0 }))['half']! - 0.496),
    ).toBeLessThanOrEqual(0.005);
    const wide = withFactors(plain, {
      features: [skillFeatures({ rarity: 'plain' }), groupFeatures({ rarity: 'plain' })],
      rank: 256,
    });
    const factors = { name: 'svd 256', method: latentCosine() };
    expect(
      Math.abs(ndcg(evaluation(wide, [factors], substitutes, { groups: 'scores', resamples: 0 }))['svd 256']! - 0.322),
    ).toBeLessThanOrEqual(0.005);
    expect(
      Math.abs(ndcg(evaluation(wide, [factors], siblings, { resamples: 0 }))['svd 256']! - 0.502),
    ).toBeLessThanOrEqual(0.005);
  });

  it('comes to the published figure of the four-way fusion, one part of it a block of our own making, within .005', () => {
    const half = [skillFeatures({ share: 0.5 }), groupFeatures({ share: 0.5 })];
    const factored = withFactors(plain, { features: half });
    const method = reciprocalRankFusion([
      { method: featureCosine([skillFeatures()]) },
      { method: featureCosine([softenedFeatures()]) },
      { method: latentCosine() },
      { method: featureCosine(half) },
    ]);
    const figure = (truth: typeof siblings) =>
      ndcg(evaluation(factored, [{ name: 'fusion', method }], truth, { groups: 'scores', resamples: 0 }))['fusion']!;
    expect(Math.abs(figure(substitutes) - 0.335)).toBeLessThanOrEqual(0.005);
    expect(Math.abs(figure(siblings) - 0.5)).toBeLessThanOrEqual(0.005);
  });

  it('meets .335 on substitutes and .504 on siblings by the fused method, each clearly above jaccard', () => {
    const contestants = [{ method: jaccard }, { method: fusedMethod(index) }];
    const [j, e] = [substitutes, siblings].map(
      (truth) => evaluation(index, contestants, truth, { groups: 'scores' }).methods[1]!,
    );
    expect(j!.measures.ndcg.mean).toBeGreaterThanOrEqual(0.335);
    expect(e!.measures.ndcg.mean).toBeGreaterThanOrEqual(0.504);
    expect(j!.difference!.ndcg.low).toBeGreaterThan(0);
    expect(e!.difference!.ndcg.low).toBeGreaterThan(0);
  });

  it("orders one occupation's neighbours as well by the default method, whose scores say likeness", () => {
    const contestants = [{ method: jaccard }, { method: defaultMethod(index) }, { method: fusedMethod(index) }];
    const [j, e] = [substitutes, siblings].map(
      (truth) => evaluation(index, contestants, truth, { groups: 'scores' }).methods,
    );
    expect(e![1]!.measures.ndcg.mean).toBeGreaterThanOrEqual(0.504);
    expect(Math.abs(e![1]!.measures.ndcg.mean - e![2]!.measures.ndcg.mean)).toBeLessThan(0.002);
    expect(j![1]!.difference!.ndcg.low).toBeGreaterThan(0);
  });

  it('compares groups by adding up reciprocal ranks of the default: .338 on substitutes, without any fusion', () => {
    const { methods } = evaluation(index, [{ name: 'default', method: defaultMethod(index) }], substitutes, {
      resamples: 0,
    });
    expect(methods[0]!.measures.ndcg.mean).toBeGreaterThanOrEqual(0.338);
  });

  it('does not depend on the seed of the factors by more than the noise of the evidence', () => {
    const figures = [2, 3].map((seed) => {
      const seeded = withFactors(plain, { seed });
      return ndcg(
        evaluation(seeded, [{ method: fusedMethod(seeded) }], substitutes, { groups: 'scores', resamples: 0 }),
      )['fused']!;
    });
    for (const figure of figures) expect(figure).toBeGreaterThan(0.328);
  });
});

describe.skipIf(!onet || !related)('relevance on O*NET 29.2', async () => {
  if (!onet || !related) return;
  const index = buildIndex(await readOnet(onet), { texts: false, altLabels: false });
  const truth = truthFromRows(await readRecords(related), {
    name: 'Related Occupations',
    directed: true,
    columns: {
      from: 'src',
      to: 'tgt',
      gain: 'tier',
      gains: { 'Primary-Short': 3, 'Primary-Long': 2, Supplemental: 1 },
    },
  });
  const candidates = requiringLayer(index, 'skills');
  const ratings = (options: RatingOptions) =>
    featureCosine([ratingFeatures({ layers: ['skills', 'knowledge'], ...options })]);

  it('asks all sources of the given half that have ratings, among the 879 rated occupations', () => {
    const { truth: covered } = evaluation(index, [{ method: cosine }], truth, { candidates, resamples: 0 });
    expect(covered).toMatchObject({ judgements: 9380, known: 8355, queries: 447, candidates: 879 });
  });

  it('is best by the default method: above .60, and above every layer and their plain blend by more than the interval', () => {
    const layer = (name: string) =>
      featureCosine([skillFeatures({ layers: [name] }), groupFeatures({ layers: [name] })]);
    const parts = [ratings({ centring: 'none', level: false }), layer('activities'), layer('technology')] as const;
    const { methods } = evaluation(
      index,
      [
        { method: defaultMethod(index) },
        { name: 'ratings', method: parts[0] },
        { name: 'activities', method: parts[1] },
        { name: 'technology', method: parts[2] },
        {
          name: 'plain blend',
          method: blend([{ method: parts[0] }, { method: parts[1] }, { method: parts[2], weight: 0.5 }]),
        },
        { name: 'everything as published', method: cosine, weighting: product(published) },
      ],
      truth,
      { candidates },
    );
    expect(methods[0]!.measures.ndcg.mean).toBeGreaterThan(0.6);
    expect(methods).toHaveLength(6);
    for (const { difference } of methods.slice(1)) expect(difference!.ndcg.high).toBeLessThan(-0.05);
  });
});
