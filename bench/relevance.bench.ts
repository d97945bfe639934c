import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Contestant,
  type EvaluationOptions,
  evaluation,
  requiringLayer,
  siblingTruth,
  type Truth,
  truthFromRows,
} from '../src/evaluate/index.ts';
import { readEsco, readOnet } from '../src/files/index.ts';
import { readRecords } from '../src/files/read-records.ts';
import { buildIndex, byKind, cosine, flat, jaccard, rarity, type SkillIndex } from '../src/index.ts';
import { withFactors } from '../src/latent/index.ts';
import { bm25, essentialOnly } from '../src/methods.ts';
import { blend } from '../src/similarity/blend.ts';
import { comparedFeatures, defaultMethod, fusedMethod } from '../src/similarity/default-method.ts';
import { featureSpace } from '../src/similarity/features.ts';
import { featureCosine } from '../src/similarity/features-cosine.ts';
import { groupFeatures } from '../src/similarity/features-groups.ts';
import { type RatingOptions, ratingFeatures } from '../src/similarity/features-ratings.ts';
import { relatedSkillFeatures } from '../src/similarity/features-relations.ts';
import { skillFeatures } from '../src/similarity/features-skills.ts';
import { textFeatures } from '../src/similarity/features-text.ts';
import { latentCosine } from '../src/similarity/latent-cosine.ts';
import { weighted } from '../src/similarity/method.ts';
import { reciprocalRankFusion } from '../src/similarity/reciprocal-rank-fusion.ts';
import { occupationSubject } from '../src/similarity/subject.ts';
import { topRows } from '../src/similarity/top-rows.ts';
import { type BenchOptions, escoFolder, machine, report, root } from './support.ts';

/** How well methods rank on evidence, with intervals; what the default costs to build and to ask. `onet`: that part only. */
export async function run({ once, args }: BenchOptions): Promise<void> {
  console.log(machine());
  const resamples = once ? 10 : 1000;
  if (!args.includes('onet')) await escoTables(once, resamples);
  const onet = join(process.env['SKILLGRAPH_REAL_DATA'] ?? join(root, '..', 'shared', 'data'), 'onet-29.2');
  if (existsSync(onet) && !once) await onetTable(onet, resamples);
  else console.log('SKIPPED O*NET');
}

async function escoTables(once: boolean, resamples: number): Promise<void> {
  const { path, name } = once ? { path: join(root, 'fixtures', 'sample'), name: 'sample' } : escoFolder();
  const catalogue = await readEsco(path);
  const rounds = once ? 1 : 5;
  const built = Array.from({ length: rounds }, () => {
    const start = performance.now();
    const plain = buildIndex(catalogue);
    const middle = performance.now();
    featureSpace(plain, comparedFeatures(plain));
    const spaced = performance.now();
    const index = withFactors(plain);
    return {
      index,
      plain,
      steps: [middle - start, spaced - middle, performance.now() - spaced, performance.now() - start],
    };
  });
  for (const [i, step] of ['index', 'features', 'factors, rank 128', 'all of it'].entries())
    report(
      `${name}: build ${step}`,
      built.map(({ steps }) => steps[i]!),
      'ms',
    );
  const { index, plain } = built[0]!;
  report('default, top 10, with factors', queryTimes(index, once), 'ms');
  report('default, top 10, without factors', queryTimes(plain, once), 'ms');

  const evidence = join(path, '..', '..', 'truth', 'jobtech-substitutability-isco4.csv');
  const truths: Truth[] = [siblingTruth(index)];
  if (existsSync(evidence))
    truths.unshift(truthFromRows(await readRecords(evidence), { name: 'JobTech', unit: 'group' }));
  for (const truth of truths) table(index, escoContestants(index, plain), truth, { resamples });
}

function escoContestants(index: SkillIndex, plain: SkillIndex): readonly Contestant[] {
  const compared = featureCosine(comparedFeatures(index));
  const grouped = (share: number, optional = 0.5) =>
    featureCosine([skillFeatures({ share: 1 - share, optional }), groupFeatures({ share, optional })]);
  const fused = (k: number) => reciprocalRankFusion([{ method: compared }, { method: latentCosine() }], { k });
  return [
    { name: 'Jaccard, all', method: weighted(jaccard, flat) },
    { name: 'Jaccard, essential', method: weighted(jaccard, essentialOnly) },
    { name: 'Jaccard, optional ½', method: weighted(jaccard, byKind()) },
    { name: 'tf-idf ln(N/df), optional 1', method: weighted(cosine, rarity) },
    { name: 'BM25, optional ½', method: weighted(cosine, bm25()) },
    { name: 'skills', method: featureCosine([skillFeatures()]) },
    { name: 'skills + groups .3', method: compared },
    { name: 'skills + groups .5', method: grouped(0.5) },
    {
      name: 'skills + groups .3 + relations .1',
      method: featureCosine([...comparedFeatures(index), relatedSkillFeatures()]),
    },
    { name: 'factors, rank 128', method: latentCosine() },
    { name: 'default: ½ features + ½ factors', method: defaultMethod(index) },
    { name: 'fused: features and factors, k 60', method: fusedMethod(index) },
    { name: 'the same, k 100', method: fused(100) },
    { name: 'fused without factors', method: fusedMethod(plain) },
    {
      name: 'Jaccard, all, as ranks (k 100)',
      method: reciprocalRankFusion([{ method: weighted(jaccard, flat) }], { k: 100 }),
    },
    {
      name: '[text] skills + groups .3 + words of skills .2',
      method: featureCosine([...comparedFeatures(index), textFeatures({ of: 'skills' })]),
    },
    {
      name: '[text] skills + groups .3 + words of both .2',
      method: featureCosine([...comparedFeatures(index), textFeatures()]),
    },
  ];
}

function queryTimes(index: SkillIndex, once: boolean): number[] {
  const method = defaultMethod(index);
  const times: number[] = [];
  const count = once ? 10 : 2000;
  for (let i = 0; i < 1.2 * count; i++) {
    const subject = occupationSubject(index, (i * 7) % index.occupationCount);
    const start = performance.now();
    topRows(index, method.scorer(index), subject, { limit: 10 });
    if (i >= 0.2 * count) times.push(performance.now() - start);
  }
  return times;
}

async function onetTable(path: string, resamples: number): Promise<void> {
  const evidence = join(path, '..', '..', 'truth', 'onet-related-occupations-half.csv');
  if (!existsSync(evidence)) return console.log('SKIPPED O*NET: no evidence');
  const index = buildIndex(await readOnet(path));
  const truth = truthFromRows(await readRecords(evidence), {
    name: 'Related Occupations',
    directed: true,
    columns: {
      from: 'src',
      to: 'tgt',
      gain: 'tier',
      gains: { 'Primary-Short': 3, 'Primary-Long': 2, Supplemental: 1 },
    },
  });
  const ratings = (options: RatingOptions = {}) =>
    featureCosine([ratingFeatures({ layers: ['skills', 'knowledge'], ...options })]);
  const layer = (name: string) => featureCosine([skillFeatures({ layers: [name] }), groupFeatures({ layers: [name] })]);
  const raw = ratings({ centring: 'none', level: false });
  const [activities, technology] = [layer('activities'), layer('technology')];
  const mixed = (weights: readonly [number, number, number], first = ratings()) =>
    blend([
      { method: first, weight: weights[0] },
      { method: activities, weight: weights[1] },
      { method: technology, weight: weights[2] },
    ]);
  table(
    index,
    [
      { name: 'plain blend 3 : 2 : ½', method: mixed([3, 2, 0.5], raw) },
      { name: 'plain blend 1 : 1 : 1', method: mixed([1, 1, 1], raw) },
      { name: 'plain blend 24 : 2 : ½', method: mixed([24, 2, 0.5], raw) },
      { name: 'ratings, importance', method: raw },
      { name: 'ratings, centred by skill', method: ratings({ centring: 'skill' }) },
      { name: 'ratings, centred by occupation', method: ratings({ centring: 'occupation' }) },
      { name: 'ratings, centred by both', method: ratings() },
      { name: 'activities and groups', method: activities },
      { name: 'technology', method: technology },
      { name: 'default (3 : 2 : ½, centred)', method: defaultMethod(index) },
      { name: 'centred, 2 : 2 : 1', method: mixed([2, 2, 1]) },
      { name: 'centred, 3 : 2 : 1', method: mixed([3, 2, 1]) },
      { name: 'centred, 4 : 3 : ½', method: mixed([4, 3, 0.5]) },
      {
        name: '[text] default + titles',
        method: blend([
          { method: defaultMethod(index), weight: 4 },
          { method: featureCosine([textFeatures({ of: 'occupations' })]) },
        ]),
      },
    ],
    truth,
    { resamples, candidates: requiringLayer(index, 'skills') },
  );
}

function table(index: SkillIndex, contestants: readonly Contestant[], truth: Truth, options: EvaluationOptions): void {
  const result = evaluation(index, contestants, truth, { ...options, clock: () => performance.now() });
  const { queries, candidates, known, judgements } = result.truth;
  console.log(
    `\n${truth.name}: ${queries} queries, ${candidates} candidates, ${known} of ${judgements} judgements known; seed ${result.seed}, ${result.resamples} resamples`,
  );
  console.log(
    '| method | nDCG@10 | 95 % | against the first | recall@10 | MAP | MRR | AUC | seconds |\n|---|---|---|---|---|---|---|---|---|',
  );
  const three = (value: number) => value.toFixed(3).replace(/^(-?)0/, '$1');
  for (const { name, measures, difference, seconds } of result.methods) {
    const d = difference?.ndcg;
    const cells = [
      three(measures.ndcg.mean),
      `${three(measures.ndcg.low)}–${three(measures.ndcg.high)}`,
      d ? `${d.mean < 0 ? '−' : '+'}${three(Math.abs(d.mean))} (${three(d.low)} to ${three(d.high)})` : '',
      ...(['recall', 'map', 'mrr', 'auc'] as const).map((measure) => three(measures[measure].mean)),
      (seconds ?? 0).toFixed(1),
    ];
    console.log(`| ${name} | ${cells.join(' | ')} |`);
  }
}
