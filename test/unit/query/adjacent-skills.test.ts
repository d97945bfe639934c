import { describe, expect, it } from 'vitest';
import { type AdjacentSkills, adjacentSkills, jaccard } from '../../../src/index.ts';
import { type AdjacencyMeasure, ease, meanProximity, neighbourVote, relatednessDensity } from '../../../src/methods.ts';
import { codeOf } from '../../support/coded.ts';
import { edgeIndex, setIndex } from '../../support/edges.ts';
import { groupedIndex } from '../../support/grouped.ts';

/** Cook shares two of three skills with the chef and one of two with the porter. */
const index = setIndex({
  cook: { essential: ['cook', 'clean'] },
  chef: { essential: ['cook', 'clean'], optional: ['lead'] },
  porter: { essential: ['clean', 'carry'] },
  mover: { essential: ['carry', 'drive'] },
  idle: {},
});

const ask = (...args: Parameters<typeof adjacentSkills> extends [unknown, ...infer Rest] ? Rest : never) => {
  const answer = adjacentSkills(index, ...args);
  if (answer.status !== 'ok') throw new Error(answer.reason);
  return answer;
};
const scores = ({ results }: AdjacentSkills) => results.map(({ id, score }) => [id, score]);

describe('adjacentSkills', () => {
  it('lets similar occupations vote: the share of their similarity, cubed, that needs the skill, optional ones half', () => {
    const answer = ask('cook', { measure: neighbourVote({ method: jaccard }) });
    const [near, far] = [(2 / 3) ** 3, (1 / 3) ** 3];
    expect(scores(answer)).toEqual([
      ['lead', near / (near + far) / 2],
      ['carry', far / (near + far)],
    ]);
    expect(answer.asked.measure).toEqual({
      name: 'neighbourVote',
      parameters: { neighbours: 50, power: 3, optional: 0.5, method: 'jaccard' },
    });
    expect(scores(ask('cook', { measure: neighbourVote({ neighbours: 1 }) }))).toEqual([['lead', 1 / 2]]);
  });

  it('means the proximity θ to what is held: both / the larger number that ask for either', () => {
    expect(scores(ask('cook', { measure: meanProximity }))).toEqual([
      ['lead', (1 / 2 + 1 / 3) / 2],
      ['carry', (0 + 1 / 3) / 2],
    ]);
  });

  it('takes the density of what goes together with a skill and is held', () => {
    const density = ask('cook', { measure: relatednessDensity });
    expect(scores(density)).toEqual([
      ['lead', 1],
      ['carry', 1 / 3 / (1 / 3 + 1 / 2)],
    ]);
  });

  it('names what supports a skill, how many ask for it and its reuse level', () => {
    expect(ask('cook', { limit: 1 }).results[0]).toMatchObject({
      id: 'lead',
      degree: 1,
      reuseLevel: 'unknown',
      support: {
        skills: [
          { id: 'cook', value: 1 / 2 },
          { id: 'clean', value: 1 / 3 },
        ],
        occupations: [{ id: 'chef', value: 2 / 3 }],
      },
    });
    expect(ask('cook', { limit: 1, support: 0 }).results[0]!.support).toEqual({ skills: [], occupations: [] });
  });

  it('contributions sum to the score under every measure', () => {
    let counted = 0;
    for (const measure of [neighbourVote(), meanProximity, relatednessDensity])
      for (const subject of ['cook', ['clean', 'drive'], 'mover'])
        for (const { score, contributions } of ask(subject, { measure }).results) {
          expect(contributions.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(score, 12);
          counted++;
        }
    expect(counted).toBeGreaterThan(12);
  });

  it('takes a measure of your own', () => {
    const needed: AdjacencyMeasure = {
      name: 'how many ask',
      parameters: {},
      score: ({ requiredBy: { offsets }, skillCount }) => ({
        scores: Float64Array.from({ length: skillCount }, (_, skill) => offsets[skill + 1]! - offsets[skill]!),
        explain: () => [],
      }),
    };
    expect(scores(ask('cook', { measure: needed }))).toEqual([
      ['carry', 2],
      ['drive', 1],
      ['lead', 1],
    ]);
  });

  it('leaves out what is below the least score or of another reuse level', () => {
    const [best] = ask('cook').results;
    expect(ask('cook', { minScore: best!.score }).results).toEqual([best]);
    const kitchen = groupedIndex();
    const answer = adjacentSkills(kitchen, ['file papers'], { reuseLevels: ['transversal'] });
    expect(answer.results.map(({ id }) => id)).toEqual(['write letters']);
    expect(adjacentSkills(kitchen, ['file papers'], { reuseLevels: ['occupation-specific'] }).results).toEqual([]);
  });

  it('never suggests a skill that somebody is rated on, however low', () => {
    const rated = edgeIndex({
      coder: { code: 0.9, test: 0.8, write: 0.1, teach: 0.9 },
      tester: { code: 0.2, test: 0.9, write: 0.3 },
      writer: { code: 0.1, test: 0.1, write: 0.9 },
    });
    const answer = adjacentSkills(rated, 'tester') as AdjacentSkills;
    expect(answer.results.map(({ id }) => id)).toEqual(['teach']);
    for (const measure of [meanProximity, relatednessDensity, ease({ lambda: 1 })])
      expect(adjacentSkills(rated, 'tester', { measure }).results.map(({ id }) => id)).not.toContain('code');
  });

  it('is insufficient without skills, and where nothing goes together with them', () => {
    expect(adjacentSkills(index, 'idle')).toMatchObject({ status: 'insufficient', results: [] });
    const alone = setIndex({ a: { essential: ['x'] }, b: { essential: ['y'] } });
    expect(adjacentSkills(alone, 'a')).toMatchObject({
      status: 'insufficient',
      reason: 'No skill goes together with what is held.',
    });
  });

  it('refuses what is no measure and options out of range', () => {
    expect(codeOf(() => ask('cook', { measure: 'vote' as unknown as AdjacencyMeasure }))).toBe('BAD_OPTION');
    expect(codeOf(() => ask('cook', { support: -1 }))).toBe('BAD_OPTION');
    expect(codeOf(() => neighbourVote({ neighbours: 0 }))).toBe('BAD_OPTION');
  });
});
