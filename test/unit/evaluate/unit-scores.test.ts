import { describe, expect, it } from 'vitest';
import { unitScores } from '../../../src/evaluate/unit-scores.ts';
import type { Units } from '../../../src/evaluate/units.ts';
import { jaccard } from '../../../src/index.ts';
import { comparisonOf } from '../../../src/query/answer/comparison.ts';
import { setIndex } from '../../support/edges.ts';

// By id: baker, chef, cook, welder; the first two are one group.
const index = setIndex({
  baker: { essential: ['bake', 'clean'] },
  chef: { essential: ['cook', 'lead'] },
  cook: { essential: ['bake', 'clean', 'cook'] },
  welder: { essential: ['weld', 'clean'] },
});
const units = {
  names: ['kitchen', 'line', 'metal'],
  unitOfRow: Int32Array.of(0, 0, 1, 2),
} as unknown as Units;

describe('answers of groups', () => {
  it('add up by reciprocal ranks, 1 / (60 + rank): the best of a group, averaged over who asks, both ways', () => {
    const { scorer } = comparisonOf(index, { method: jaccard });
    const scores = unitScores(index, units, { scorer, directed: true, groups: 'ranks' });
    // The baker finds the cook first and the welder second; the chef the cook first and no welder.
    expect(scores(0)[1]).toBeCloseTo((1 / 61 + 1 / 61) / 2, 15);
    expect(scores(0)[2]).toBeCloseTo((1 / 62 + 0) / 2, 15);
    // The cook finds the baker first; chef and welder tie behind, and ties share the better rank.
    expect(scores(1)[0]).toBeCloseTo(1 / 61, 15);
    expect(scores(1)[2]).toBeCloseTo(1 / 62, 15);
    // The welder, asked back, finds the baker first.
    const mutual = unitScores(index, units, { scorer, directed: false, groups: 'ranks' });
    expect(mutual(0)[2]).toBeCloseTo((1 / 62 / 2 + 1 / 61) / 2, 15);
  });
});
