import { parse } from 'graphology-gexf';
import { describe, expect, it } from 'vitest';
import { toGexf } from '../../../src/export/to-gexf.ts';
import { awkwardGraph, mixedValues } from './awkward-graph.ts';
import { Graph } from './graph-class.ts';

describe('toGexf', () => {
  it('is opened by graphology-gexf as the same graph: keys, ends, labels, weights, typed attributes', () => {
    const graph = awkwardGraph();
    const opened = parse(Graph, toGexf(graph));
    expect(opened.export().nodes).toEqual(graph.export().nodes);
    expect(opened.export().edges.map((edge) => ({ ...edge, undirected: undefined }))).toEqual(
      graph.export().edges.map((edge) => ({ ...edge, undirected: undefined })),
    );
    expect(opened.type).toBe('undirected');
    expect(opened.getAttribute('title')).toBe('awkward & co');
    expect(opened.getAttribute('description')).toBe(graph.getAttribute('attribution'));
  });

  it('keeps positions, sizes and colours of a layout, direction and parallel edges', () => {
    const graph = mixedValues();
    const opened = parse(Graph, toGexf(graph));
    expect(opened.getNodeAttributes('a')).toEqual(graph.getNodeAttributes('a'));
    expect(opened.type).toBe('directed');
    expect(opened.mapEdges((_, { weight }, from, to) => [from, to, weight])).toEqual([
      ['a', 'b', 0.25],
      ['a', 'b', 2],
    ]);
  });

  it('writes the same bytes every time', () => {
    expect(toGexf(awkwardGraph())).toBe(toGexf(awkwardGraph()));
  });
});
