import { describe, expect, it } from 'vitest';
import { createTruth, moveEvaluation } from '../../../src/evaluate/index.ts';
import { jaccard } from '../../../src/index.ts';
import { weighted } from '../../../src/similarity/method.ts';
import { rarity } from '../../../src/similarity/weighting.ts';
import { codeOf } from '../../support/coded.ts';
import { kitchen } from '../../support/kitchen.ts';

const pairs = [
  { from: 'cook', to: 'grill cook', gain: 2 },
  { from: 'cook', to: 'chef', gain: 0.5 },
  { from: 'cook', to: 'physicist', gain: 2 },
];
const people = createTruth(pairs, { name: 'people', directed: true });

describe('moveEvaluation', () => {
  it('says what share of the moves listed is right, and what share of what is right is listed', () => {
    const { methods, truth, relevant } = moveEvaluation(kitchen, [{ method: jaccard }], people, { resamples: 0 });
    const [moves] = methods;
    // Of cook's moves two are among the three that are right; nobody else is asked.
    expect(truth.queries).toBe(1);
    expect(relevant).toBe('above 0');
    expect(moves!.recall.mean).toBeCloseTo(2 / 3, 12);
    expect(moves!.precision.mean).toBeGreaterThan(0);
    expect(moves!.precision.mean).toBeLessThan(1);
    expect(moves!.near).toBeGreaterThanOrEqual(0);
  });

  it('counts as right from a gain on, inclusive', () => {
    const recall = (relevant: number) =>
      moveEvaluation(kitchen, [{ method: jaccard }], people, { relevant, resamples: 0 }).methods[0]!.recall.mean;
    expect(recall(0.5)).toBeCloseTo(2 / 3, 12);
    expect(recall(0.500001)).toBe(1 / 2);
  });

  it('weighs a move between groups by one over the sizes of both, and judges none within a group', () => {
    const groups = createTruth([{ from: '5120', to: '3434', gain: 1 }], { unit: 'group', directed: true });
    const { methods } = moveEvaluation(kitchen, [{ method: jaccard }], groups, { resamples: 0 });
    // Two cooks, two chefs: what is listed of the four pairs, a quarter each.
    expect([0.25, 0.5, 0.75, 1]).toContain(methods[0]!.recall.mean);
  });

  it('reports how many moves a start has, and who has none', () => {
    const { moves } = moveEvaluation(kitchen, [{ method: jaccard }], people).methods[0]!;
    expect(moves.lowTenth).toBeLessThanOrEqual(moves.median);
    expect(moves.median).toBeLessThanOrEqual(moves.highTenth);
    expect(moves.none).toBeGreaterThanOrEqual(0);
  });

  it('pairs every further method with the first, the same for the same seed', () => {
    const contestants = [{ method: jaccard }, { name: 'rare', method: weighted(jaccard, rarity) }];
    const answer = moveEvaluation(kitchen, contestants, people, { seed: 4, resamples: 20 });
    expect(moveEvaluation(kitchen, contestants, people, { seed: 4, resamples: 20 })).toEqual(answer);
    const [first, second] = answer.methods;
    expect(first!.difference).toBeUndefined();
    expect(second!.difference!.recall.mean).toBeCloseTo(second!.recall.mean - first!.recall.mean, 12);
    expect(first!.seconds).toBeUndefined();
  });

  it('does not count pairs that are to be ignored, neither right nor wrong', () => {
    const listed = moveEvaluation(kitchen, [{ method: jaccard }], people, { resamples: 0 }).methods[0]!;
    const ignoring = createTruth([...pairs, { from: 'cook', to: 'hobbyist', gain: null }], { directed: true });
    const fewer = moveEvaluation(kitchen, [{ method: jaccard }], ignoring, { resamples: 0 }).methods[0]!;
    expect(fewer.recall.mean).toBe(listed.recall.mean);
    expect(fewer.precision.mean).toBeGreaterThan(listed.precision.mean);
  });

  it('refuses evidence that the index does not know, and options out of range', () => {
    const strange = createTruth([{ from: 'x', to: 'y' }]);
    expect(codeOf(() => moveEvaluation(kitchen, [{ method: jaccard }], strange))).toBe('BAD_INPUT');
    expect(codeOf(() => moveEvaluation(kitchen, [{ method: jaccard }], people, { relevant: 5 }))).toBe('BAD_INPUT');
    expect(codeOf(() => moveEvaluation(kitchen, [{ method: jaccard }], people, { relevant: -1 }))).toBe('BAD_OPTION');
  });
});
