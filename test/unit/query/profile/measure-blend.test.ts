import { describe, expect, it } from 'vitest';
import { type AdjacentSkills, adjacentSkills } from '../../../../src/index.ts';
import { type AdjacencyMeasure, meanProximity, measureBlend, neighbourVote } from '../../../../src/methods.ts';
import { codeOf } from '../../../support/coded.ts';
import { setIndex } from '../../../support/edges.ts';

const index = setIndex({
  cook: { essential: ['cook', 'clean'] },
  chef: { essential: ['cook', 'clean', 'lead'] },
  porter: { essential: ['clean', 'carry'] },
  mover: { essential: ['carry', 'drive'] },
});

const asked = (measure: AdjacencyMeasure) => {
  const { results, asked: how } = adjacentSkills(index, 'cook', { measure, limit: 99 }) as AdjacentSkills;
  return { scores: new Map(results.map(({ id, score }) => [id, score])), results, how };
};

describe('measureBlend', () => {
  const half = measureBlend([
    { measure: neighbourVote(), weight: 3 },
    { measure: meanProximity, weight: 1 },
  ]);

  it('is the weighted mean of its parts, weights as shares of their sum', () => {
    const [blend, vote, proximity] = [half, neighbourVote(), meanProximity].map((measure) => asked(measure).scores);
    expect(blend!.size).toBeGreaterThan(1);
    for (const [id, score] of blend!)
      expect(score).toBeCloseTo(0.75 * (vote!.get(id) ?? 0) + 0.25 * (proximity!.get(id) ?? 0), 12);
  });

  it('is explained by occupations and by skills together, each named once, which sum to the score', () => {
    for (const { score, contributions } of asked(half).results) {
      expect(new Set(contributions.map(({ feature }) => feature))).toEqual(new Set(['occupation', 'skill']));
      expect(new Set(contributions.map(({ id }) => id)).size).toBe(contributions.length);
      expect(contributions.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(score, 12);
    }
    const twice = measureBlend([{ measure: meanProximity }, { measure: { ...meanProximity, name: 'again' } }]);
    expect(asked(twice).results).toEqual(asked(meanProximity).results);
  });

  it('says what it was made of', () => {
    expect(asked(half).how.measure).toMatchObject({
      name: 'blend(neighbourVote, meanProximity)',
      parameters: { 'neighbourVote.weight': 0.75, 'neighbourVote.neighbours': 50, 'meanProximity.weight': 0.25 },
    });
  });

  it('refuses no parts, weights of nothing and what is no measure', () => {
    expect(codeOf(() => measureBlend([]))).toBe('BAD_OPTION');
    expect(codeOf(() => measureBlend([{ measure: meanProximity, weight: 0 }]))).toBe('BAD_OPTION');
    expect(codeOf(() => measureBlend([{ measure: 'ease' as never }]))).toBe('BAD_OPTION');
  });
});
