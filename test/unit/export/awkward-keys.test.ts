import { UndirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import { toEdgesCsv, toGexf, toGraphml, toJson, toNodesCsv } from '../../../src/export/index.ts';
import {
  type AnyGraph,
  fromGraph,
  occupationProjection,
  skillKey,
  skillProjection,
  toGraph,
} from '../../../src/graph/index.ts';
import { buildIndex, jaccard } from '../../../src/index.ts';
import { createCatalogue } from '../../../src/ingest/index.ts';
import { Graph } from './graph-class.ts';

/** Ids that JavaScript objects have already, that look like keys of ours, or that XML needs escaped. */
const ids = [
  'a',
  'skill:a',
  'occupation:constructor',
  'constructor',
  '__proto__',
  'toString',
  '"q" & <b>',
  "it's",
  '0',
];
const catalogue = createCatalogue({
  occupations: ids.map((id) => ({ id, label: id })),
  skills: ids.map((id) => ({ id, label: id })),
  requirements: ids.flatMap((occupation) => ids.map((skill) => ({ occupation, skill, kind: 'essential' as const }))),
});
const index = buildIndex(catalogue);
const graphs: Readonly<Record<'bipartite' | 'occupations' | 'skills', AnyGraph>> = {
  bipartite: toGraph(catalogue),
  occupations: occupationProjection(index, { method: jaccard }),
  skills: skillProjection(index, { method: jaccard }),
};

describe.each(Object.entries(graphs))('awkward ids in the graph of %s', (kind, graph) => {
  const keys = graph.nodes();

  it('are all there, each once, and joined', () => {
    expect(new Set(keys).size).toBe(kind === 'bipartite' ? 2 * ids.length : ids.length);
    expect(graph.size).toBe(kind === 'bipartite' ? ids.length ** 2 : (ids.length * (ids.length - 1)) / 2);
    expect(new Set(graph.mapNodes((_, { id }) => id))).toEqual(new Set(ids));
  });

  it.each([
    ['GEXF', (text: string) => parseGexf(Graph, text), toGexf],
    ['GraphML', (text: string) => parseGraphml(Graph, text), toGraphml],
    ['JSON', (text: string) => Graph.from(JSON.parse(text)), toJson],
  ] as const)('are the same opened from %s', (_, open, write) => {
    const opened = open(write(graph));
    expect(opened.nodes()).toEqual(keys);
    expect(opened.size).toBe(graph.size);
    expect(opened.mapEdges((_edge, _own, from, to) => [from, to])).toEqual(
      graph.mapEdges((_edge, _own, from, to) => [from, to]),
    );
  });

  it('are in the tables of nodes and edges', () => {
    expect(toNodesCsv(graph).split('\r\n')).toHaveLength(keys.length + 2);
    expect(toEdgesCsv(graph).split('\r\n')).toHaveLength(graph.size + 2);
  });
});

describe('keys', () => {
  it('are ids wherever they can be', () => {
    expect(graphs.bipartite.hasNode('a')).toBe(true);
    expect(graphs.bipartite.getNodeAttributes(skillKey(skillKey('a')))).toMatchObject({ side: 'skill', id: 'a' });
    expect(fromGraph(graphs.bipartite)).toEqual(catalogue);
  });

  it('that XML cannot hold stay apart', () => {
    const graph = new UndirectedGraph();
    for (const key of ['a\u0001', 'a\u0002', 'a_x0001_', 'a\ufffd']) graph.addNode(key, { label: key });
    graph.addEdgeWithKey('e\u001b', 'a\u0001', 'a\u0002');
    for (const opened of [parseGexf(Graph, toGexf(graph)), parseGraphml(Graph, toGraphml(graph))])
      expect(opened.nodes()).toEqual(['a_x0001_', 'a_x0002_', 'a_x005F_x0001_', 'a\ufffd']);
  });
});
