import { DirectedGraph, MultiGraph, UndirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import { fromGraph } from '../../../src/graph/from-graph.ts';
import { toGraph } from '../../../src/graph/to-graph.ts';
import { buildIndex, similarOccupations } from '../../../src/index.ts';
import { smallCatalogue } from './small-catalogue.ts';

describe('fromGraph', () => {
  it('gives back what toGraph was given: same concepts, same requirements', () => {
    const before = smallCatalogue();
    const after = fromGraph(toGraph(before));
    const plain = (concepts: readonly object[]) => concepts.map((concept) => ({ ...concept, translations: {} }));
    expect(plain(after.occupations)).toEqual(plain(before.occupations));
    expect(plain(after.skills)).toEqual(plain(before.skills));
    expect(after.requirements).toEqual(before.requirements);
    expect(after.language).toBe('en');
  });

  it("reads anyone's graph by the attribute names the caller gives", () => {
    const graph = new DirectedGraph();
    graph.addNode('j1', { sort: 'job', title: 'nurse', isco: '2221' });
    graph.addNode('j2', { sort: 'job', title: 'midwife' });
    graph.addNode('c1', { sort: 'competence', title: 'give care' });
    graph.addDirectedEdge('c1', 'j1', { strength: 3 });
    graph.addDirectedEdge('j2', 'c1', { strength: 5 });
    const catalogue = fromGraph(graph, {
      side: 'sort',
      occupation: 'job',
      skill: 'competence',
      label: 'title',
      code: 'isco',
      importance: 'strength',
      source: { name: 'hospital' },
    });
    expect(catalogue.occupations.map(({ id, label, code }) => [id, label, code])).toEqual([
      ['j1', 'nurse', '2221'],
      ['j2', 'midwife', undefined],
    ]);
    expect(Array.from(catalogue.requirements.importance ?? [])).toEqual([3, 5]);
    const answer = similarOccupations(buildIndex(catalogue), 'nurse');
    expect(answer.results.map(({ label }) => label)).toEqual(['midwife']);
  });

  it('takes a function that tells the sides apart, and keys where labels are missing', () => {
    const graph = new UndirectedGraph();
    graph.addNode('o:1');
    graph.addNode('s:1');
    graph.addEdge('o:1', 's:1');
    const catalogue = fromGraph(graph, { side: (node) => (node.startsWith('o:') ? 'occupation' : 'skill') });
    expect(catalogue.occupations[0]?.label).toBe('o:1');
    expect(catalogue.requirements.length).toBe(1);
  });

  it('counts parallel edges once and reports edges within one side', () => {
    const graph = new MultiGraph();
    graph.addNode('a', { side: 'occupation' });
    graph.addNode('b', { side: 'occupation' });
    graph.addNode('s', { side: 'skill' });
    graph.addEdge('a', 's');
    graph.addEdge('a', 's');
    graph.addEdge('a', 'b');
    const catalogue = fromGraph(graph);
    expect(catalogue.requirements.length).toBe(1);
    expect(catalogue.issues.map(({ code, file }) => [code, file])).toContainEqual(['UNKNOWN_CONCEPT', 'graph']);
    expect(catalogue.issues.map(({ code }) => code)).toContain('DUPLICATE_REQUIREMENT');
  });

  it('refuses a node on neither side and an importance that is no number', () => {
    const graph = new UndirectedGraph();
    graph.addNode('a', { side: 'occupation' });
    graph.addNode('s', { side: 'skill' });
    graph.addEdge('a', 's', { importance: 'high' });
    expect(() => fromGraph(graph)).toThrow(expect.objectContaining({ code: 'BAD_INPUT' }));
    graph.addNode('x', { side: 'other' });
    expect(() => fromGraph(graph)).toThrow(/attribute "side" of node "x" is "other"/);
  });
});
