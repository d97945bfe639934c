import { describe, expect, it } from 'vitest';
import { jaccard, type SkillIndex, similarOccupations } from '../../../../src/index.ts';
import { comparisonOf } from '../../../../src/query/answer/comparison.ts';
import { calibratedGates, type Gate } from '../../../../src/query/move/gate.ts';
import { pairDistribution, percentiles } from '../../../../src/query/move/pair-distribution.ts';
import { randomNumbers } from '../../../../src/similarity/random.ts';
import { edgeIndex } from '../../../support/edges.ts';

/** Occupations without groups that share a few of forty skills in rated measure, so that hardly two scores are equal. */
function random(count: number): SkillIndex {
  const next = randomNumbers(3);
  return edgeIndex(
    Object.fromEntries(
      Array.from({ length: count }, (_, at) => [
        `o${at}`,
        Object.fromEntries(Array.from({ length: 5 }, () => [`s${Math.floor(next() * 40)}`, 0.1 + 0.9 * next()])),
      ]),
    ),
  );
}

/** Scores of all ordered pairs, the highest first. */
function allScores(index: SkillIndex): readonly number[] {
  const scores: number[] = [];
  for (let row = 0; row < index.occupationCount; row++) {
    const limit = index.occupationCount;
    const { results } = similarOccupations(index, index.occupations.ids.at(row), { method: jaccard, limit });
    scores.push(...results.map(({ score }) => score));
  }
  return scores.sort((a, b) => b - a);
}

const gateOf = (index: SkillIndex): Gate => calibratedGates(index, comparisonOf(index, { method: jaccard })).first;

describe('the gate where there are no groups', () => {
  it('is what one ordered pair in fifty reaches, and close what one in a hundred and thirty does', () => {
    const index = random(310);
    const scores = allScores(index);
    const pairs = 310 * 309;
    const gate = gateOf(index);
    expect(gate.from).toBe('pair in fifty');
    expect(gate.near).toBe(scores[Math.floor(pairs / 50)]);
    expect(gate.close).toBe(scores[Math.floor(pairs / 130)]);
  });

  it('below 300 occupations lets six per start pass on average', () => {
    expect(gateOf(random(300)).from).toBe('pair in fifty');
    const index = random(299);
    const gate = gateOf(index);
    expect(gate.from).toBe('six per start');
    expect(gate.near).toBe(allScores(index)[6 * 299]);
  });

  it('is that of 500 starts where there are more', () => {
    const index = random(600);
    const { scorer } = comparisonOf(index, { method: jaccard });
    expect([gateOf(index).near]).toEqual(percentiles(pairDistribution(index, scorer, 500, 1), [1 - 1 / 50]));
  });
});
