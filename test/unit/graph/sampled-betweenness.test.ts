import { describe, expect, it } from 'vitest';
import { sampledBetweenness } from '../../../src/graph/sampled-betweenness.ts';
import { randomGraph } from './random-graph.ts';

describe('sampledBetweenness', () => {
  const nodes = 120;
  const { lists } = randomGraph(nodes, 0.05, 11);
  const all = Uint32Array.from({ length: nodes }, (_, node) => node);
  const exact = sampledBetweenness(lists, all, nodes, 1);

  it('gives the same for the same seed and something else for another', () => {
    expect(sampledBetweenness(lists, all, 30, 5)).toEqual(sampledBetweenness(lists, all, 30, 5));
    expect(sampledBetweenness(lists, all, 30, 5).values).not.toEqual(sampledBetweenness(lists, all, 30, 6).values);
  });

  it('is off by about as much as the standard error it states', () => {
    let squaredError = 0;
    let statedVariance = 0;
    for (let seed = 1; seed <= 200; seed++) {
      const { values, standardErrors } = sampledBetweenness(lists, all, 30, seed);
      for (const node of all) {
        squaredError += (values[node]! - exact.values[node]!) ** 2;
        statedVariance += standardErrors[node]! ** 2;
      }
    }
    const ratio = squaredError / statedVariance;
    expect(ratio).toBeGreaterThan(0.9);
    expect(ratio).toBeLessThan(1.1);
  });
});
