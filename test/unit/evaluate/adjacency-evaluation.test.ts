import { describe, expect, it } from 'vitest';
import { adjacencyEvaluation } from '../../../src/evaluate/index.ts';
import { ease, meanProximity, neighbourVote } from '../../../src/methods.ts';
import { codeOf } from '../../support/coded.ts';
import { edgeIndex, setIndex } from '../../support/edges.ts';

/** Cooks ask for the same five skills, drivers for another five; each cook and driver has one that is like no other. */
const index = setIndex(
  Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => {
      const kind = i % 2 === 0 ? 'cook' : 'drive';
      return [`${kind} ${i}`, { essential: [1, 2, 3, 4, 5].map((n) => `${kind}-${n}`), optional: [`own-${i}`] }];
    }),
  ),
);

describe('adjacencyEvaluation', () => {
  it('finds a hidden skill where every neighbour asks for it', () => {
    const { measures, cases, occupations } = adjacencyEvaluation(index, [neighbourVote(), ease({ lambda: 1 })]);
    expect({ cases, occupations }).toEqual({ cases: 36, occupations: 12 });
    for (const { hitRate, mrr } of measures) {
      expect(hitRate.mean).toBe(1);
      expect(mrr.mean).toBe(1);
    }
    expect(measures[0]!.difference).toBeUndefined();
    expect(measures[1]!.difference!.hitRate.mean).toBe(0);
  });

  it('lets the occupation itself play no part: what it alone asks for is not found', () => {
    const loner = setIndex({
      only: { essential: ['a', 'b', 'c', 'd'] },
      other: { essential: ['a', 'x', 'y'] },
    });
    for (const measure of [neighbourVote(), ease({ lambda: 1 }), meanProximity]) {
      const { measures } = adjacencyEvaluation(loner, [measure], { k: 3 });
      expect(measures[0]!.hitRate.mean).toBeLessThan(0.5);
    }
  });

  it('asks every measure the same cases, the same for the same seed', () => {
    const a = adjacencyEvaluation(index, [meanProximity], { seed: 3, cases: 10 });
    expect(adjacencyEvaluation(index, [meanProximity], { seed: 3, cases: 10 })).toEqual(a);
    expect(a.cases).toBe(10);
  });

  it('refuses data that tell no essential skill, and options out of range', () => {
    expect(codeOf(() => adjacencyEvaluation(edgeIndex({ a: { x: 1 } }), [neighbourVote()]))).toBe('BAD_INPUT');
    expect(codeOf(() => adjacencyEvaluation(index, [neighbourVote()], { cases: 0 }))).toBe('BAD_OPTION');
  });
});
