import { describe, expect, it } from 'vitest';
import { crossValidation } from '../../../src/evaluate/cross-validation.ts';
import { evaluation } from '../../../src/evaluate/evaluation.ts';
import { functionMethod } from '../../../src/evaluate/function-method.ts';
import { createTruth } from '../../../src/evaluate/truth.ts';
import { similarOccupations } from '../../../src/index.ts';
import { coverage, jaccard } from '../../../src/similarity/metric.ts';
import { flat, rarity } from '../../../src/similarity/weighting.ts';
import { groupedIndex } from '../../support/grouped.ts';

const index = groupedIndex();
const truth = createTruth([
  { from: 'cook', to: 'diet cook', gain: 2 },
  { from: 'clerk', to: 'secretary', gain: 1 },
  { from: 'baker', to: 'cook', gain: 1 },
]);
const constant = functionMethod('constant', (on) => () => new Float64Array(on.occupationCount).fill(1));
const reversed = functionMethod(
  'reversed',
  (on) => (row) => Float64Array.from({ length: on.occupationCount }, (_, other) => -Math.abs(row - other)),
);

describe('evaluation', () => {
  it('reports every measure of every method, and the difference to the baseline', () => {
    const result = evaluation(index, [{ method: jaccard }, { method: constant }], truth);
    expect(result.truth).toMatchObject({ judgements: 3, known: 3, share: 1, queries: 5 });
    expect(result.baseline).toBe('jaccard');
    const [first, second] = result.methods;
    expect(first!.difference).toBeUndefined();
    expect(first!.measures.mrr.mean).toBeGreaterThan(second!.measures.mrr.mean);
    expect(second!.difference!.mrr.mean).toBeCloseTo(second!.measures.mrr.mean - first!.measures.mrr.mean, 12);
    for (const { low, mean, high } of Object.values(first!.measures))
      if (!Number.isNaN(mean)) expect(low <= mean && mean <= high).toBe(true);
    expect(Object.keys(first!.measures)).toEqual(['ndcg', 'recall', 'map', 'mrr', 'auc', 'spearman']);
  });

  it('gives the same bytes for the same seed, and other intervals for another', () => {
    const run = (seed: number) =>
      JSON.stringify(evaluation(index, [{ method: jaccard }, { method: reversed }], truth, { seed }));
    expect(run(1)).toBe(run(1));
    expect(run(1)).not.toBe(run(2));
  });

  it('tells time only where it is given a clock', () => {
    let now = 0;
    const clock = () => (now += 500);
    const seconds = (options: object) => evaluation(index, [{ method: jaccard }], truth, options).methods[0]!.seconds;
    expect(seconds({ clock })).toBe(0.5);
    expect(seconds({})).toBeUndefined();
  });

  it('scores a group by the mean best match of its occupations, both directions averaged', () => {
    // 51 = {cook, diet cook}, 41 = {clerk, secretary}, 75 = {baker}.
    const scores: Readonly<Record<string, number>> = {
      'clerk cook': 0.8,
      'secretary cook': 0.2,
      'cook clerk': 0.6,
      'diet cook baker': 0.9,
      'baker cook': 0.3,
    };
    const name = (row: number) => index.occupations.ids.at(row);
    const method = functionMethod(
      'table',
      (on) => (row) =>
        Float64Array.from({ length: on.occupationCount }, (_, other) => scores[`${name(row)} ${name(other)}`] ?? 0),
    );
    // 51→41: (.6 + 0)/2 = .3; 41→51: (.8 + .2)/2 = .5; mean .4. 51→75: (0 + .9)/2 = .45; 75→51: .3; mean .375.
    const mrr = (directed: boolean) =>
      evaluation(index, [{ method }], createTruth([{ from: '51', to: '41' }], { unit: 'group', directed }), {
        groups: 'scores',
        resamples: 0,
      }).methods[0]!.measures.mrr;
    expect(mrr(false)).toMatchObject({ mean: 1, queries: 2 });
    expect(mrr(true)).toMatchObject({ mean: 0.5, queries: 1 });
  });

  it('names the weighting of a bare metric, and compares it under that', () => {
    const { methods } = evaluation(
      index,
      [
        { method: jaccard, weighting: flat },
        { method: jaccard, weighting: rarity },
      ],
      truth,
      { resamples: 10 },
    );
    expect(methods.map(({ name }) => name)).toEqual(['jaccard (flat)', 'jaccard (rarity)']);
    expect(methods[1]!.method.parameters).toEqual({ weighting: 'rarity' });
  });

  it('refuses a name twice, an unknown baseline, and evidence about something else', () => {
    const code = (run: () => unknown, expected: string) =>
      expect(run).toThrow(expect.objectContaining({ code: expected }));
    code(() => evaluation(index, [{ method: jaccard }, { method: jaccard }], truth), 'BAD_OPTION');
    code(() => evaluation(index, [{ method: jaccard }], truth, { baseline: 'cosine' }), 'BAD_OPTION');
    code(() => evaluation(index, [{ method: jaccard }], createTruth([{ from: 'x', to: 'y' }])), 'BAD_INPUT');
    code(() => evaluation(index, [{ method: jaccard }], truth, { k: 0 }), 'BAD_OPTION');
  });
});

describe('functionMethod', () => {
  it('answers queries like any other method', () => {
    const found = similarOccupations(index, 'baker', {
      method: functionMethod(
        'near',
        (on) => (row) => Array.from({ length: on.occupationCount }, (_, other) => 1 / (1 + Math.abs(row - other))),
      ),
    });
    expect(found.status === 'ok' && found.results.map(({ id }) => id)).toEqual([
      'clerk',
      'cook',
      'diet cook',
      'secretary',
    ]);
  });
});

describe('crossValidation', () => {
  it('answers each fold by what the others chose', () => {
    const { folds, heldOut } = crossValidation(
      index,
      [{ method: constant }, { method: jaccard }, { method: coverage }],
      truth,
      { folds: 5, resamples: 50 },
    );
    expect(folds).toHaveLength(5);
    expect(folds.reduce((sum, { queries }) => sum + queries, 0)).toBe(5);
    expect(folds.every(({ chosen }) => chosen !== 'constant')).toBe(true);
    expect(heldOut.mean).toBeCloseTo(folds.reduce((sum, { mean }) => sum + mean, 0) / 5, 12);
  });

  it('refuses more folds than clusters', () => {
    const clusterOf = (name: string) => name.slice(-4);
    expect(() => crossValidation(index, [{ method: jaccard }], truth, { folds: 5, clusterOf })).toThrow(
      expect.objectContaining({ code: 'BAD_OPTION' }),
    );
  });
});
