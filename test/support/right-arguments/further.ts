import { createTruth } from '../../../src/evaluate/index.ts';
import * as root from '../../../src/index.ts';
import { flat, jaccard } from '../../../src/index.ts';
import * as methods from '../../../src/methods.ts';
import { releaseDiff } from '../../../src/releases/index.ts';
import { options, type RightArguments } from '../wrong-places.ts';
import { mistakenCatalogue } from '../wrong-values.ts';
import { knownOf } from './ingest.ts';

const { index, source, facts } = knownOf;
const factored = index;
const block = methods.skillFeatures();
const truth = createTruth([
  { from: 'cook', to: 'chef' },
  { from: 'chef', to: 'cook' },
]);
const contestants = [{ name: 'mine', method: jaccard, weighting: flat }];
const clock = () => 0;
const clusterOf = () => 'all';

/** Right arguments of every public function of skillgraph/methods. */
export const methodsArguments: RightArguments = {
  tablesOf: [index],
  coreBytes: [index],
  aioe: [options({ exposures: { a: 1 }, applications: 'all', origin: 0, scale: 1 })],
  composite: [options({ name: 'mine', parts: [{ indicator: 'risk', weight: 1, reverse: true }] }), []],
  indicatorTableOf: [index, methods.tagShare('green'), 'esco'],
  tagShare: ['green'],
  standardisedSum: [facts, [{ element: 's', scale: 'importance', reversed: true }]],
  traitMatches: [index, { a: 1 }, options({ limit: 1, language: 'en' })],
  usualTasks: [index, 0],
  weightedSum: [
    facts,
    options({ over: 'skills', scores: { s: 1 }, combine: () => 1, scoredAs: (id: string) => id, origin: 0, scale: 1 }),
  ],
  withGates: [index],
  withFeatureSpace: [index],
  measureBlend: [[{ measure: methods.ease(), weight: 1 }]],
  neighbourVote: [options({ neighbours: 5, power: 2, optional: 0.5, method: jaccard, weighting: flat })],
  ease: [options({ lambda: 5, optional: 0.5, probes: 10, seed: 1 })],
  similarUnder: [index, 'cook', options({ method: jaccard, weighting: flat, limit: 1, includeZero: true })],
  withNeighbours: [index, options({ limit: 1, method: jaccard, weighting: flat })],
  blend: [[{ method: jaccard, weight: 1, scale: 1 }], options({ name: 'mine', absent: 'zero' })],
  comparedFeatures: [index],
  fusedMethod: [index],
  featureCosine: [[block], options({ name: 'mine' })],
  groupFeatures: [options({ share: 1, rarity: 'flat', essential: 1, optional: 1, damping: 0, layers: ['skills'] })],
  ratingFeatures: [options({ share: 1, layers: ['skills'], level: true, centring: 'both' })],
  relatedSkillFeatures: [options({ share: 1, rarity: 'flat', essential: 1, optional: 1, damping: 0 })],
  skillFeatures: [
    options({
      share: 1,
      rarity: 'flat',
      essential: 1,
      optional: 1,
      damping: 0,
      reuse: { transversal: 0.5 },
      layers: ['skills'],
    }),
  ],
  textFeatures: [
    options({
      of: 'both',
      altLabels: true,
      descriptions: true,
      sequence: 1,
      letters: [3, 5],
      share: 1,
      rarity: 'flat',
    }),
  ],
  latentCosine: [options({ name: 'mine', features: [block] })],
  defaultWeighting: [index],
  plainMethod: [index],
  weighted: [jaccard, flat, flat],
  tversky: [0.5, 0.5],
  reciprocalRankFusion: [[{ method: jaccard, weight: 1 }], options({ name: 'mine', k: 60 })],
  hasFactors: [index],
  textBlend: [options({ words: 0.2, letters: 0.1 })],
  bm25: [options({ k1: 1, b: 0.5, term: flat })],
  comparativeAdvantage: [options({ effective: '>' })],
  product: [flat, flat],
  rounded: [flat, 20],
  withDegrees: [index, [index]],
};

const wanted = { method: jaccard, weighting: flat, limit: 1, minScore: 0, from: 0, to: 1, threads: 1, batch: 1 };
const heard = { signal: new AbortController().signal, onProgress: () => {}, onWorkerDeath: () => {} };

/** Right arguments of every public function of skillgraph/fast. */
export const fastArguments: RightArguments = {
  accelerate: [root.buildIndex(mistakenCatalogue), options({ engine: 'typescript', method: jaccard, weighting: flat })],
  allPairs: [index, options({ ...wanted, engine: 'typescript', ...heard })],
  pairBatches: [index, options({ ...wanted, engine: 'typescript', ...heard })],
  pairsAgainst: [index, index, options({ ...wanted, engine: 'typescript', ...heard })],
  estimate: [
    { occupations: 5, skills: 5, requirements: 9 },
    options({ task: 'query', limit: 1, weighted: true, threads: 1, engine: 'typescript' }),
  ],
  pairsHeader: [options({ format: 'csv', labels: true })],
  renderPairs: [
    index,
    options({ ...wanted, engine: 'typescript', format: 'csv', labels: true, against: index, language: 'en' }),
  ],
};

/** Right arguments of every public function of skillgraph/latent. */
export const latentArguments: RightArguments = {
  truncatedSvd: [
    {
      rowCount: 2,
      columnCount: 2,
      rows: { offsets: Uint32Array.of(0, 1, 2), targets: Uint32Array.of(0, 1) },
      values: Float64Array.of(1, 2),
    },
    options({ rank: 1, seed: 1, oversampling: 1, iterations: 1 }),
  ],
  withEstimates: [index, options({ indicators: [], level: 0.8, lambda: 1, folds: 2, seed: 1 })],
  withFactors: [
    factored,
    options({ features: [block], skillFactors: true, rank: 1, seed: 1, oversampling: 1, iterations: 1 }),
  ],
};

const often = { seed: 1, resamples: 3 };

/** Right arguments of every public function of skillgraph/evaluate. */
export const evaluateArguments: RightArguments = {
  rankCorrelation: [Float64Array.of(1, 2), Float64Array.of(2, 1)],
  adjacencyEvaluation: [index, [methods.meanProximity], options({ profile: 'all', cases: 3, k: 2, ...often, clock })],
  crossValidation: [
    index,
    contestants,
    truth,
    options({
      folds: 2,
      measure: 'ndcg',
      k: 2,
      ...often,
      candidates: () => true,
      groups: 'ranks',
      clusterOf: (n: string) => n,
    }),
  ],
  evaluation: [
    index,
    contestants,
    truth,
    options({ k: 2, ...often, baseline: 'mine', candidates: () => true, groups: 'ranks', clusterOf, clock }),
  ],
  functionMethod: ['mine', () => () => [1, 2]],
  indicatorEvaluation: [
    index,
    options({ indicators: [], deals: 1, neighbours: 2, level: 0.8, lambda: 1, folds: 2, seed: 1 }),
  ],
  moveEvaluation: [index, contestants, truth, options({ relevant: 1, candidates: () => true, ...often, clock })],
  profileEvaluation: [
    index,
    options({ kinds: ['exact'], read: () => [], sizes: [1], profiles: 2, k: 2, seed: 1 }),
    () => ({ rows: Uint32Array.of(0), scores: Float64Array.of(1) }),
  ],
  createTruth: [[{ from: 'cook', to: 'chef', gain: 1 }], options({ name: 'mine', unit: 'occupation', directed: true })],
  ignoring: [truth, [{ from: 'cook', to: 'chef' }]],
  movesTruth: [{ source, moves: [{ from: 'cook', to: 'chef', count: 2 }], periods: [], issues: [] }],
  siblingTruth: [index, options({ gains: { 4: 2 } })],
  truthFromRows: [
    [{ a: 'cook', b: 'chef', good: 'yes' }],
    options({
      name: 'mine',
      unit: 'occupation',
      directed: true,
      columns: { from: 'a', to: 'b', gain: 'good', gains: { yes: 2 } },
    }),
  ],
  requiringLayer: [index, 'skills'],
};

const diff = releaseDiff(index, index);

/** Right arguments of every public function of skillgraph/releases. */
export const releasesArguments: RightArguments = {
  answerChanges: [
    index,
    index,
    diff,
    options({ depth: 2, persistence: 0.9, limit: 2, method: jaccard, weighting: flat, language: 'en' }),
  ],
  migrated: [{ names: ['cook'], kind: 'occupations' }, diff, options({ before: index, after: index })],
  rankBiasedOverlap: [['a'], ['b'], 0.9],
  releaseDiff: [index, mistakenCatalogue],
  vintageDiff: [[{ from: 'a', to: 'b', fromLabel: 'A', toLabel: 'B' }], { before: '1', after: '2' }],
};

/** Right arguments of every public function of skillgraph/explorer. */
export const explorerArguments: RightArguments = {
  renderExplorer: [index, options({ title: 'mine', since: diff })],
  renderReport: [index, 'cook', options({ language: 'en', to: 'chef', similar: 2 })],
  renderReportMarkdown: [index, 'cook', options({ language: 'en', to: 'chef', similar: 2 })],
};
