import { UndirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import { communities } from '../../../src/graph/communities.ts';
import { jobFamilies } from '../../../src/graph/job-families.ts';
import { buildIndex } from '../../../src/index.ts';
import { createCatalogue } from '../../../src/ingest/index.ts';

/** `count` cliques of `size` nodes, each joined to the next by one edge. */
function cliques(count: number, size: number): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (let c = 0; c < count; c++) for (let i = 0; i < size; i++) graph.addNode(`${c}-${i}`);
  for (let c = 0; c < count; c++) {
    for (let i = 0; i < size; i++) for (let j = i + 1; j < size; j++) graph.addEdge(`${c}-${i}`, `${c}-${j}`);
    if (c > 0) graph.addEdge(`${c - 1}-0`, `${c}-1`);
  }
  return graph;
}

describe('communities', () => {
  it('finds cliques that single edges join, the largest first', () => {
    const found = communities(cliques(3, 5));
    expect(found.communities).toEqual([0, 1, 2].map((c) => [0, 1, 2, 3, 4].map((i) => `${c}-${i}`)));
    expect(found.modularity).toBeCloseTo(30 / 32 - (21 ** 2 + 22 ** 2 + 21 ** 2) / 64 ** 2, 12);
  });

  it('gives the same for the same seed', () => {
    const graph = cliques(6, 4);
    expect(communities(graph, { seed: 3 })).toEqual(communities(graph, { seed: 3 }));
  });

  it('finds them at a summed degree of 256 too, where graphology-indices loses neighbours', () => {
    const graph = cliques(8, 6);
    graph.addNode('last');
    graph.addEdge('last', '0-2');
    expect(2 * graph.size).toBe(256);
    const found = communities(graph);
    expect(found.communities).toHaveLength(8);
    expect(found.communities[0]).toContain('last');
  });

  it('leaves the nodes of a graph without edges alone', () => {
    const graph = new UndirectedGraph();
    graph.addNode('b');
    graph.addNode('a');
    expect(communities(graph)).toEqual({ communities: [['a'], ['b']], modularity: 0 });
  });
});

describe('jobFamilies', () => {
  const skillsOf: Record<string, string[]> = {
    baker: ['bake', 'knead', 'greet'],
    confectioner: ['bake', 'knead', 'decorate', 'greet'],
    miller: ['knead', 'grind', 'bake'],
    welder: ['weld', 'forge', 'greet'],
    smith: ['weld', 'forge', 'cast'],
  };
  const index = buildIndex(
    createCatalogue({
      occupations: Object.keys(skillsOf).map((id) => ({ id, label: id })),
      skills: [...new Set(Object.values(skillsOf).flat())].map((id) => ({ id, label: id })),
      requirements: Object.entries(skillsOf).flatMap(([occupation, skills]) =>
        skills.map((skill) => ({ occupation, skill, kind: 'essential' as const })),
      ),
    }),
  );
  const { families, modularity } = jobFamilies(index);

  it('puts together what asks for the same, and names it by what is typical, not by what all ask for', () => {
    expect(families.map(({ members }) => members.map(({ id }) => id))).toEqual([
      ['baker', 'confectioner', 'miller'],
      ['smith', 'welder'],
    ]);
    expect(families[0]?.label).toMatch(/^bake · knead · /);
    expect(families[1]?.label).toMatch(/^forge · weld · /);
    expect(modularity).toBeGreaterThan(0);
  });

  it('states share and bits of a typical skill and the density of a family', () => {
    expect(families[0]?.density).toBe(1);
    expect(families[0]?.typicalSkills[0]).toEqual({ id: 'bake', label: 'bake', score: Math.log2(5 / 3), share: 1 });
    expect(families[0]?.typicalSkills.map(({ id }) => id)).not.toContain('weld');
  });
});
