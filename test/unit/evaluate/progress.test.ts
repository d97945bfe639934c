import { expect, it } from 'vitest';
import {
  adjacencyEvaluation,
  createTruth,
  crossValidation,
  evaluation,
  indicatorEvaluation,
  moveEvaluation,
  profileEvaluation,
} from '../../../src/evaluate/index.ts';
import { jobFamilies, occupationProjection, skillProjection } from '../../../src/graph/index.ts';
import { calibration, cosine, jaccard, occupation } from '../../../src/index.ts';
import { meanProximity } from '../../../src/methods.ts';
import { jobsWith, told } from '../../support/made-up-indicator.ts';
import { sampleIndex } from '../../support/sample.ts';

type OnProgress = (done: number, total: number) => void;

const index = await sampleIndex();
const codes = ['chef', 'cook', 'grill cook'].map((name) => occupation(index, name).id);
const truth = createTruth([
  { from: codes[0]!, to: codes[1]! },
  { from: codes[1]!, to: codes[2]! },
]);
const contestants = [{ method: jaccard }, { method: jaccard, name: 'again' }, { method: cosine }];
const few = { resamples: 0 };

it.each<[string, (onProgress: OnProgress) => unknown]>([
  [
    'evaluation, one method under two names',
    (onProgress) => evaluation(index, contestants, truth, { ...few, onProgress }),
  ],
  ['crossValidation', (onProgress) => crossValidation(index, contestants, truth, { ...few, folds: 2, onProgress })],
  ['moveEvaluation', (onProgress) => moveEvaluation(index, [{ method: jaccard }], truth, { ...few, onProgress })],
  [
    'adjacencyEvaluation',
    (onProgress) => adjacencyEvaluation(index, [meanProximity], { ...few, cases: 5, onProgress }),
  ],
  ['profileEvaluation', (onProgress) => profileEvaluation(index, { ...few, profiles: 5, onProgress })],
  ['indicatorEvaluation', (onProgress) => indicatorEvaluation(jobsWith(told), { onProgress })],
  ['calibration', (onProgress) => calibration(index, { onProgress })],
  ['calibration without random graphs', (onProgress) => calibration(index, { nullSamples: 0, onProgress })],
  ['jobFamilies', (onProgress) => jobFamilies(index, { onProgress })],
  ['occupationProjection', (onProgress) => occupationProjection(index, { onProgress })],
  ['skillProjection', (onProgress) => skillProjection(index, { onProgress })],
])('%s says how far it is, from little to all and never backwards', (_, work) => {
  const told: (readonly [number, number])[] = [];
  work((done, total) => told.push([done, total]));
  expect(told.length).toBeGreaterThan(1);
  expect(new Set(told.map(([, total]) => total)).size).toBe(1);
  const done = told.map(([one]) => one);
  expect(done).toEqual(done.toSorted((a, b) => a - b));
  expect(done[0]).toBeLessThanOrEqual(1);
  expect(done.at(-1)).toBe(told[0]![1]);
});
