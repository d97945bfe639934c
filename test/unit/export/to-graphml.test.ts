import { parse } from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import { toGraphml } from '../../../src/export/to-graphml.ts';
import { awkwardGraph, mixedValues } from './awkward-graph.ts';
import { Graph } from './graph-class.ts';

describe('toGraphml', () => {
  it('is opened by graphology-graphml as the same graph, lists as texts, but for records of the graph itself', () => {
    const graph = awkwardGraph();
    const opened = parse(Graph, toGraphml(graph));
    const joined = graph.mapNodes((key, { id, ...attributes }) => {
      expect(id).toBe(key);
      return { key, attributes: { ...attributes, tags: attributes.tags.join('|') } };
    });
    expect(opened.mapNodes((key, attributes) => ({ key, attributes }))).toEqual(joined);
    expect(opened.mapEdges((key, attributes, from, to) => [key, attributes, from, to])).toEqual(
      graph.mapEdges((key, attributes, from, to) => [key, attributes, from, to]),
    );
    const { issues: records, ...facts } = graph.getAttributes();
    expect(opened.getAttributes()).toEqual(facts);
    expect(records).toHaveLength(1);
    expect(opened.type).toBe('undirected');
  });

  it('has no attribute of the name that other tools give the key, and another id all the same', () => {
    const graph = new Graph();
    graph.addNode('a', { id: 'a' });
    graph.addNode('skill:a', { id: 'a' });
    graph.addEdgeWithKey('e', 'a', 'skill:a', { id: 7 });
    const opened = parse(Graph, toGraphml(graph));
    expect(toGraphml(graph)).not.toContain('attr.name="id"');
    expect(opened.mapNodes((_, { identifier }) => identifier)).toEqual([undefined, 'a']);
    expect(opened.mapEdges((_, { identifier }) => identifier)).toEqual([7]);
  });

  it('keeps direction, parallel edges and the sort of every value', () => {
    const graph = mixedValues();
    const opened = parse(Graph, toGraphml(graph));
    expect(opened.getNodeAttributes('a')).toEqual(graph.getNodeAttributes('a'));
    expect(opened.getNodeAttributes('b')).toEqual({ number: 0, whole: 1e21, yes: false });
    expect([opened.type, opened.size]).toEqual(['directed', 2]);
  });
});
