import { describe, expect, it } from 'vitest';
import { disparities } from '../../../src/graph/disparity.ts';
import { occupationProjection, skillProjection } from '../../../src/graph/projection.ts';
import { buildIndex, coverage, explanation, jaccard, occupations, similarSkills } from '../../../src/index.ts';
import { plainMethod } from '../../../src/methods.ts';
import { smallCatalogue } from './small-catalogue.ts';

const index = buildIndex(smallCatalogue());

describe('occupationProjection', () => {
  it('joins every pair that scores above 0 with the score as weight, and keeps the others as lone nodes', () => {
    const graph = occupationProjection(index, { method: jaccard });
    expect(graph.nodes()).toEqual(['chef', 'clerk', 'cook', 'waiter']);
    expect(graph.mapEdges((_, { weight }, a, b) => [a, b, weight])).toEqual([
      ['chef', 'cook', 2 / 3],
      ['chef', 'waiter', 1 / 4],
    ]);
    expect(graph.type).toBe('undirected');
  });

  it('is directed for a directed method, one edge each way with its own score', () => {
    const graph = occupationProjection(index, { method: coverage });
    expect(graph.type).toBe('directed');
    expect(graph.getEdgeAttribute('cook', 'chef', 'weight')).toBe(2 / 3);
    expect(graph.getEdgeAttribute('chef', 'cook', 'weight')).toBe(1);
  });

  it('gives each pair the score that explanation gives', () => {
    const graph = occupationProjection(index);
    const refs = occupations(index).filter(({ id }) => id !== 'clerk');
    for (const a of refs)
      for (const b of refs)
        if (a.id !== b.id) {
          const answer = explanation(index, a.id, b.id, { method: plainMethod(index) });
          const weight = graph.hasEdge(a.id, b.id) ? graph.getEdgeAttribute(a.id, b.id, 'weight') : 0;
          expect(weight).toBe(answer.status === 'ok' ? answer.score : Number.NaN);
        }
    expect.assertions(6);
  });

  it('cuts at minScore inclusively, and limit keeps what is best for either end', () => {
    expect(occupationProjection(index, { minScore: 1 / 4 }).size).toBe(2);
    expect(occupationProjection(index, { minScore: 0.26 }).size).toBe(1);
    const best = occupationProjection(index, { limit: 1 });
    expect(best.hasEdge('chef', 'cook')).toBe(true);
    expect(best.hasEdge('chef', 'waiter')).toBe(true);
    const bestOf = occupationProjection(index, { method: coverage, limit: 1 });
    expect(bestOf.outNeighbors('chef')).toEqual(['cook']);
  });

  it('refuses a limit of 0 and a backbone outside 0–1', () => {
    expect(() => occupationProjection(index, { limit: 0 })).toThrow(expect.objectContaining({ code: 'BAD_OPTION' }));
    expect(() => occupationProjection(index, { backbone: 2 })).toThrow(expect.objectContaining({ code: 'BAD_OPTION' }));
  });
});

describe('skillProjection', () => {
  it('joins skills by the occupations that ask for both, scored as similarSkills scores', () => {
    const graph = skillProjection(index);
    const answer = similarSkills(index, 'menu');
    expect(answer.results.map(({ id, score }) => [id, score])).toEqual(
      graph
        .mapNeighbors('menu', (id) => [id, graph.getEdgeAttribute('menu', id, 'weight')] as const)
        .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)),
    );
    expect(graph.degree('idle')).toBe(0);
  });
});

describe('disparities', () => {
  const edges = (directed: boolean) => ({
    nodeCount: 4,
    directed,
    from: Uint32Array.of(0, 0, 0, 1),
    to: Uint32Array.of(1, 2, 3, 2),
    scores: Float64Array.of(6, 3, 1, 1),
  });

  it('are (1 − p)^(k − 1) at the end where the edge stands out more', () => {
    const values = disparities(edges(false));
    expect(values[0]).toBeCloseTo(Math.min((1 - 6 / 10) ** 2, (1 - 6 / 7) ** 1), 12);
    expect(values[1]).toBeCloseTo(Math.min((1 - 3 / 10) ** 2, (1 - 3 / 4) ** 1), 12);
    expect(values[2]).toBeCloseTo((1 - 1 / 10) ** 2, 12);
    expect(values[3]).toBeCloseTo(Math.min(1 - 1 / 7, 1 - 1 / 4), 12);
  });

  it('treat what goes out and what comes in apart where edges are directed', () => {
    const values = disparities(edges(true));
    expect(values[0]).toBeCloseTo((1 - 6 / 10) ** 2, 12);
    expect(values[3]).toBeCloseTo(1 - 1 / 4, 12);
  });

  it('decide the backbone: the lower the level, the fewer edges, each below it', () => {
    const kept = (backbone: number) => skillProjection(index, { backbone });
    expect(kept(1).size).toBeGreaterThan(kept(0.5).size);
    const graph = kept(0.5);
    expect(graph.size).toBeGreaterThan(0);
    expect(graph.everyEdge((_, { disparity }) => disparity !== undefined && disparity < 0.5)).toBe(true);
    expect(kept(0).size).toBe(0);
  });
});
