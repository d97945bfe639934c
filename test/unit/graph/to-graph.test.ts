import { describe, expect, it } from 'vitest';
import { skillKey, toGraph } from '../../../src/graph/to-graph.ts';
import { buildIndex } from '../../../src/index.ts';
import { createCatalogue } from '../../../src/ingest/index.ts';
import { smallCatalogue } from './small-catalogue.ts';

describe('toGraph', () => {
  const graph = toGraph(smallCatalogue());

  it('has one node per concept, sides marked, and one edge per requirement', () => {
    expect(graph.filterNodes((_, { side }) => side === 'occupation')).toEqual(['chef', 'clerk', 'cook', 'waiter']);
    expect(graph.filterNodes((_, { side }) => side === 'skill')).toEqual(['idle', 'law', 'menu', 'serve', 'soup']);
    expect(graph.size).toBe(7);
    expect(graph.neighbors('chef').sort()).toEqual(['law', 'menu', 'soup']);
  });

  it('carries typed attributes of both sides and of the edges', () => {
    expect(graph.getNodeAttributes('chef')).toEqual({
      side: 'occupation',
      id: 'chef',
      label: 'chef',
      code: '3434',
      groupCode: '3434',
      level: 3,
      tags: ['green'],
    });
    expect(graph.getNodeAttributes('law')).toEqual({
      side: 'skill',
      id: 'law',
      label: 'food law',
      type: 'knowledge',
      reuseLevel: 'cross-sector',
      layer: 'skills',
      tags: ['green'],
    });
    expect(graph.getEdgeAttributes('chef', 'law')).toEqual({ kind: 'optional', weight: 1 });
    expect(graph.getAttributes()).toEqual({
      name: 'kitchen',
      version: '1',
      attribution: 'from the kitchen',
      language: 'en',
    });
  });

  it('joins two sides only: every edge runs from an occupation to a skill', () => {
    const sides = graph.mapEdges((_edge, _attributes, _from, _to, from, to) => [from.side, to.side]);
    expect(sides).toHaveLength(7);
    expect(sides.every(([from, to]) => from === 'occupation' && to === 'skill')).toBe(true);
  });

  it('is the same from a catalogue and from its index', () => {
    expect(toGraph(buildIndex(smallCatalogue())).export()).toEqual(graph.export());
  });

  it('weighs an edge by its published importance and keeps the level', () => {
    const rated = toGraph(
      createCatalogue({
        occupations: [{ id: 'o', label: 'o' }],
        skills: [{ id: 's', label: 's' }],
        requirements: [{ occupation: 'o', skill: 's', kind: 'rated', importance: 0.25, level: 0.5 }],
      }),
    );
    expect(rated.getEdgeAttributes('o', 's')).toEqual({ kind: 'rated', weight: 0.25, importance: 0.25, level: 0.5 });
  });

  it('keeps a skill apart from an occupation that has the same id', () => {
    const same = toGraph(
      createCatalogue({
        occupations: [{ id: 'cook', label: 'cook' }],
        skills: [{ id: 'cook', label: 'to cook' }],
        requirements: [{ occupation: 'cook', skill: 'cook', kind: 'essential' }],
      }),
    );
    expect(same.neighbors('cook')).toEqual([skillKey('cook')]);
    expect(same.getNodeAttribute(skillKey('cook'), 'id')).toBe('cook');
  });
});
