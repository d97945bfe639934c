import { describe, expect, it } from 'vitest';
import { toJson } from '../../../src/export/to-json.ts';
import { awkwardGraph } from './awkward-graph.ts';
import { Graph } from './graph-class.ts';

describe('toJson', () => {
  it('is opened by graphology as the same graph', () => {
    const graph = awkwardGraph();
    expect(Graph.from(JSON.parse(toJson(graph))).export()).toEqual(graph.export());
  });
});
