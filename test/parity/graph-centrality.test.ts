import { describe, expect, it } from 'vitest';
import { betweenness, eigenvector } from '../../src/graph/centralities.ts';
import { leadingEigenvector } from '../../src/graph/leading-eigenvector.ts';
import { localClustering } from '../../src/graph/local-clustering.ts';
import { sampledBetweenness } from '../../src/graph/sampled-betweenness.ts';
import { randomGraph } from '../unit/graph/random-graph.ts';

describe.each([
  [12, 0.3, 1],
  [30, 0.15, 2],
  [40, 0.08, 3],
  [16, 0.9, 4],
])('%i nodes joined with probability %f', (nodes, probability, seed) => {
  const { lists, graph } = randomGraph(nodes, probability, seed);
  const all = Uint32Array.from({ length: nodes }, (_, node) => node);

  it('betweenness from all pivots is what graphology-metrics computes', () => {
    const { values, standardErrors, exact } = sampledBetweenness(lists, all, nodes, 7);
    const expected = betweenness(graph);
    expect(exact).toBe(true);
    for (const node of all) expect(values[node]).toBeCloseTo(expected[String(node)]!, 12);
    expect(standardErrors.every((error) => error === 0)).toBe(true);
    expect.assertions(nodes + 2);
  });

  it('the leading eigenvector is what graphology-metrics computes', () => {
    const expected = eigenvector(graph);
    const values = leadingEigenvector(lists);
    for (const node of all) expect(values[node]).toBeCloseTo(expected[String(node)]!, 6);
    expect.assertions(nodes);
  });

  it('local clustering is the share of joined pairs of neighbours, counted one by one', () => {
    const values = localClustering(lists);
    for (const node of all) {
      const around = graph.neighbors(String(node));
      let joined = 0;
      for (const [i, a] of around.entries()) for (const b of around.slice(i + 1)) if (graph.hasEdge(a, b)) joined++;
      const pairs = (around.length * (around.length - 1)) / 2;
      expect(values[node]).toBeCloseTo(pairs === 0 ? 0 : joined / pairs, 12);
    }
    expect.assertions(nodes);
  });
});
