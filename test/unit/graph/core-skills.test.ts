import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../../src/graph/co-occurrence.ts';
import { coreSkills } from '../../../src/graph/core-skills.ts';
import { buildIndex, findConcept } from '../../../src/index.ts';
import { createCatalogue } from '../../../src/ingest/index.ts';

/** Two trades that only share `talk`. */
const index = buildIndex(
  createCatalogue({
    occupations: ['baker', 'miller', 'smith', 'founder'].map((id) => ({ id, label: id })),
    skills: ['bake', 'grind', 'dough', 'forge', 'cast', 'weld', 'talk', 'idle'].map((id) => ({ id, label: id })),
    requirements: Object.entries({
      baker: ['bake', 'dough', 'talk'],
      miller: ['grind', 'dough'],
      smith: ['forge', 'weld', 'talk'],
      founder: ['cast', 'weld'],
    }).flatMap(([occupation, skills]) => skills.map((skill) => ({ occupation, skill, kind: 'essential' as const }))),
  }),
);

describe('coOccurrence', () => {
  it('joins skills that some occupation asks for together, from both ends', () => {
    const { offsets, targets } = coOccurrence(index);
    const row = (id: string) => findConcept(index, 'skills', id).row;
    const around = (id: string) =>
      Array.from(targets.subarray(offsets[row(id)], offsets[row(id) + 1]), (at) => index.skills.ids.at(at));
    expect(around('talk')).toEqual(['bake', 'dough', 'forge', 'weld']);
    expect(around('dough')).toEqual(['bake', 'grind', 'talk']);
    expect(around('idle')).toEqual([]);
    expect(targets).toHaveLength(16);
  });
});

describe('coreSkills', () => {
  const answer = coreSkills(index);

  it('puts the skill that holds two trades together first, with score 1', () => {
    expect(answer.results[0]).toMatchObject({ id: 'talk', score: 1, betweenness: 1, neighbours: 4, standardError: 0 });
  });

  it('is exact on a small graph and says so', () => {
    expect(answer).toMatchObject({ exact: true, pivots: 7 });
    expect(coreSkills(index, { pivots: 3 })).toMatchObject({ exact: false, pivots: 3 });
  });

  it('weighs betweenness and eigenvector equally and takes off what is clustered', () => {
    expect(answer.results).toHaveLength(7);
    const raw = answer.results.map((s) => (0.5 * s.betweenness + 0.5 * s.eigenvector) * (1 - s.clustering));
    for (const [i, { score }] of answer.results.entries()) expect(score).toBeCloseTo(raw[i]! / raw[0]!, 12);
    expect.assertions(8);
  });

  it('tells how many of its pivots are done', () => {
    const told: [number, number][] = [];
    coreSkills(index, { pivots: 2, onProgress: (done, total) => told.push([done, total]) });
    expect(told).toEqual([
      [0, 2],
      [1, 2],
      [2, 2],
    ]);
  });

  it('lists by score, and the first two of seven are the two', () => {
    expect(coreSkills(index, { limit: 2 }).results).toEqual(answer.results.slice(0, 2));
  });
});
