import { UndirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import {
  authorities,
  betweenness,
  type Centrality,
  closeness,
  degree,
  eigenvector,
  hubs,
  pagerank,
  weightedDegree,
} from '../../../src/graph/centralities.ts';
import { pagerankOf } from '../../../src/graph/graphology-metrics.ts';
import { mostCentral } from '../../../src/graph/most-central.ts';
import { toGraph } from '../../../src/graph/to-graph.ts';
import { smallCatalogue } from './small-catalogue.ts';

const sum = (values: Readonly<Record<string, number>>) =>
  Object.values(values).reduce((total, value) => total + value, 0);

/** A hub joined to `leaves` leaves, the hub added last: its neighbours are the ones that would get lost. */
function star(leaves: number): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (let leaf = 0; leaf < leaves; leaf++) graph.addNode(`leaf ${leaf}`);
  graph.addNode('hub');
  for (let leaf = 0; leaf < leaves; leaf++) graph.addEdge('hub', `leaf ${leaf}`);
  return graph;
}

/** Stationary share of the hub: h = .15/N + .85 n l, l = .15/N + .85 h/n. */
function hubShare(leaves: number): number {
  const jump = 0.15 / (leaves + 1);
  return (jump + 0.85 * leaves * jump) / (1 - 0.85 * 0.85);
}

describe('centralities', () => {
  const graph = toGraph(smallCatalogue());
  const path = new UndirectedGraph();
  for (const node of ['a', 'b', 'c']) path.addNode(node);
  path.addEdge('a', 'b', { weight: 2 });
  path.addEdge('b', 'c', { weight: 3 });

  it('degree counts edges, weightedDegree adds their weights', () => {
    expect(degree(path)).toEqual({ a: 1, b: 2, c: 1 });
    expect(weightedDegree(path)).toEqual({ a: 2, b: 5, c: 3 });
    expect(weightedDegree(path, { weight: null })).toEqual(degree(path));
  });

  it('pagerank and HITS are shares: they sum to 1 and are 0 nowhere that can be reached', () => {
    for (const measure of [pagerank, hubs, authorities]) expect(sum(measure(graph))).toBeCloseTo(1, 9);
    expect(Math.min(...Object.values(pagerank(graph)))).toBeGreaterThan(0);
    expect.assertions(4);
  });

  it('betweenness of the middle of a path is 1, of its ends 0', () => {
    expect(betweenness(path)).toEqual({ a: 0, b: 1, c: 0 });
  });

  it('closeness is 1 next to everybody and 0 for the isolated', () => {
    expect(closeness(path)).toEqual({ a: 2 / 3, b: 1, c: 2 / 3 });
    expect(closeness(graph)['idle']).toBe(0);
  });

  it('eigenvector of a path is (½, √½, ½)', () => {
    const values = eigenvector(path, { weight: null });
    expect(values['a']).toBeCloseTo(0.5, 6);
    expect(values['b']).toBeCloseTo(Math.SQRT1_2, 6);
  });

  it('says so when iterations do not suffice', () => {
    expect(() => pagerank(graph, { maxIterations: 1 })).toThrow(expect.objectContaining({ code: 'BAD_OPTION' }));
  });

  describe.each([127, 128, 129, 32_768])('a star of %i leaves', (leaves) => {
    const graph = star(leaves);

    it('has the pagerank that the equations give', () => {
      const values = pagerank(graph);
      expect(Object.keys(values)).toHaveLength(leaves + 1);
      expect(sum(values)).toBeCloseTo(1, 8);
      expect(values['hub']).toBeCloseTo(hubShare(leaves), 6);
    });
  });

  it.each<[string, Centrality, number]>([
    ['betweenness', betweenness, 1],
    ['closeness', closeness, 1],
    ['eigenvector', eigenvector, Math.SQRT1_2],
  ])('%s of the hub is right at the size that graphology-indices gets wrong', (_, measure, expected) => {
    const values = measure(star(128));
    expect(values['hub']).toBeCloseTo(expected, 6);
    expect(Object.keys(values)).toHaveLength(129);
  });

  it('is needed: graphology-indices still loses neighbours at a summed degree of 256 and 65,536', () => {
    const unguarded = (leaves: number) => sum(pagerankOf(star(leaves), { getEdgeWeight: null, maxIterations: 1000 }));
    expect(unguarded(127)).toBeCloseTo(1, 6);
    expect(unguarded(128)).toBeLessThan(0.999);
    expect(unguarded(32_768)).toBeLessThan(0.999);
  });
});

describe('mostCentral', () => {
  it('ranks one side by score, then id, with labels', () => {
    const top = mostCentral(toGraph(smallCatalogue()), degree, { side: 'skill', limit: 3 });
    expect(top).toEqual([
      { id: 'law', label: 'food law', score: 2 },
      { id: 'menu', label: 'plan <b>menus</b>', score: 2 },
      { id: 'soup', label: 'cook soups', score: 2 },
    ]);
  });
});
