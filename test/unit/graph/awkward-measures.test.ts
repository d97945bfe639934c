import { DirectedGraph, UndirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import {
  type AnyGraph,
  authorities,
  betweenness,
  type Centrality,
  closeness,
  communities,
  degree,
  eigenvector,
  hubs,
  mostCentral,
  pagerank,
  weightedDegree,
} from '../../../src/graph/index.ts';
import { codeOf } from '../../support/coded.ts';

const measures: Readonly<Record<string, Centrality>> = {
  degree,
  weightedDegree,
  pagerank,
  betweenness,
  closeness,
  eigenvector,
  hubs,
  authorities,
};
const byWeight = ['weightedDegree', 'pagerank', 'eigenvector', 'hubs', 'authorities'];

/** A graph of these nodes and weighted edges. */
function graphOf(
  nodes: readonly string[],
  edges: readonly (readonly [string, string, unknown])[] = [],
  kind: new () => AnyGraph = UndirectedGraph,
): AnyGraph {
  const graph = new kind();
  for (const node of nodes) graph.addNode(node);
  for (const [from, to, weight] of edges) graph.addEdge(from, to, { weight });
  return graph;
}

describe.each(Object.entries(measures))('%s', (name, measure) => {
  it('has a value for every node, and none of an empty graph', () => {
    expect(measure(graphOf([]))).toEqual({});
    // Without a circle, what goes round in a directed graph dies out: there is no leading eigenvector.
    for (const kind of name === 'eigenvector' ? [UndirectedGraph] : [UndirectedGraph, DirectedGraph]) {
      const awkward = ['__proto__', 'constructor', 'a', 'b', 'toString', '"', '<&>'];
      const values = Object.entries(measure(graphOf(awkward, [['a', 'b', 2]], kind)));
      expect(values.map(([key]) => key).sort()).toEqual([...awkward].sort());
      for (const [, value] of values) expect(value).toBeGreaterThanOrEqual(0);
    }
  });

  it('gives nodes that nothing joins one value, all the same', () => {
    const values = Object.values(measure(graphOf(['a', 'b', 'c', '__proto__'])));
    expect(values).toHaveLength(4);
    expect(new Set(values).size).toBe(1);
    expect(values[0]).toBeCloseTo(name === 'pagerank' ? 1 / 4 : name === 'eigenvector' ? 1 / 2 : 0, 9);
  });

  it.runIf(byWeight.includes(name))('takes an edge of weight 0 as none', () => {
    const nodes = ['a', 'b', 'c', 'd'];
    const joined: readonly (readonly [string, string, unknown])[] = [
      ['b', 'c', 2],
      ['c', 'd', 1],
    ];
    expect(measure(graphOf(nodes, [...joined, ['a', 'b', 0]]))).toEqual(measure(graphOf(nodes, joined)));
    expect(measure(graphOf(nodes, [['a', 'b', 0]]))).toEqual(measure(graphOf(nodes)));
  });

  it.runIf(byWeight.includes(name))('refuses a weight that is none', () => {
    for (const weight of [Number.NaN, Number.POSITIVE_INFINITY, 'much', {}])
      expect(codeOf(() => measure(graphOf(['a', 'b'], [['a', 'b', weight]])))).toBe('BAD_WEIGHT');
    const negative = codeOf(() => measure(graphOf(['a', 'b'], [['a', 'b', -1]])));
    expect(negative).toBe(name === 'weightedDegree' ? 'none' : 'BAD_WEIGHT');
    expect(codeOf(() => measure(graphOf(['a', 'b'], [['a', 'b', 'much']]), { weight: null }))).toBe('none');
  });
});

describe('communities', () => {
  it('puts every node in one, nodes that nothing joins each in its own', () => {
    const { communities: found, modularity } = communities(
      graphOf(
        ['__proto__', 'constructor', 'a', 'b', 'c'],
        [
          ['a', 'b', 3],
          ['b', 'c', 0],
        ],
      ),
    );
    expect(found).toEqual([['a', 'b'], ['__proto__'], ['c'], ['constructor']]);
    expect(modularity).toBe(0);
    expect(communities(graphOf(['a', 'b'], [['a', 'b', 0]]))).toEqual({ communities: [['a'], ['b']], modularity: 0 });
    expect(communities(graphOf([]))).toEqual({ communities: [], modularity: 0 });
    expect(codeOf(() => communities(graphOf(['a', 'b'], [['a', 'b', -1]])))).toBe('BAD_WEIGHT');
  });
});

describe('mostCentral', () => {
  it('ranks nodes of any key', () => {
    const [first, ...others] = mostCentral(graphOf(['__proto__', 'a', 'b', 'c'], [['a', 'b', 1]]), degree);
    expect(first).toEqual({ id: 'a', label: 'a', score: 1 });
    expect(others.at(-1)).toEqual({ id: 'c', label: 'c', score: 0 });
    expect(mostCentral(graphOf([]))).toEqual([]);
  });
});
