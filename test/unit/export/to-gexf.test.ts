import { parse } from 'graphology-gexf';
import { describe, expect, it } from 'vitest';
import { gexfPieces, toGexf } from '../../../src/export/to-gexf.ts';
import { graphView, toGraph } from '../../../src/graph/to-graph.ts';
import { buildIndex } from '../../../src/index.ts';
import { createCatalogue } from '../../../src/ingest/index.ts';
import { smallCatalogue } from '../graph/small-catalogue.ts';
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

  it('writes the same bytes of a classification read through as of its graph', () => {
    const rated = createCatalogue({
      ...smallCatalogue(),
      requirements: [
        { occupation: 'cook', skill: 'soup', kind: 'rated', importance: 0.5, level: 0.25 },
        { occupation: 'chef', skill: 'soup', kind: 'rated', importance: 0.5 },
        { occupation: 'chef', skill: 'menu', kind: 'rated', importance: 0.75 },
      ],
    });
    for (const data of [smallCatalogue(), buildIndex(smallCatalogue()), rated])
      expect([...gexfPieces(graphView(data))].join('')).toBe(toGexf(toGraph(data)));
  });
});
