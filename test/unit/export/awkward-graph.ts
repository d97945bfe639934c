import { MultiDirectedGraph } from 'graphology';
import type { SkillGraph } from '../../../src/graph/index.ts';
import { toGraph } from '../../../src/graph/index.ts';
import { createCatalogue } from '../../../src/ingest/index.ts';

/** Every character that has a meaning in one of the formats. */
export const awkward = `<b>"R&D" 'n' <!-- ]]> --> a,b;c|d\n\ttab \\ #35; é 漢字 🧑‍🍳 =1+1`;

/** A bipartite graph with awkward labels, ids, tags, codes with leading zeros and a rating. */
export function awkwardGraph(): SkillGraph {
  return toGraph(
    createCatalogue({
      source: { name: 'awkward & co', attribution: awkward.replace(/\s+/g, ' ') },
      language: 'en',
      occupations: [
        { id: 'http://x/o?a=1&b="2"', label: awkward.replace(/\s+/g, ' '), code: '0110', tags: ['a,b', '"q"'] },
        { id: 'o2', label: 'plain', level: 2 },
      ],
      skills: [
        { id: 's<1>', label: '</script>' },
        { id: 's2', label: 'rated' },
      ],
      requirements: [
        { occupation: 'http://x/o?a=1&b="2"', skill: 's<1>', kind: 'essential' },
        { occupation: 'http://x/o?a=1&b="2"', skill: 's2', kind: 'rated', importance: 0.1 + 0.2, level: 1e-7 },
        { occupation: 'o2', skill: 's2', kind: 'optional' },
      ],
    }),
  );
}

/** A directed multigraph with attributes of every sort, as it is. */
export function mixedValues(): MultiDirectedGraph {
  const graph = new MultiDirectedGraph();
  graph.addNode('a', { label: awkward, number: 1.5, whole: 3, yes: true, x: 1, y: -2.5, size: 4, color: '#ff0000' });
  graph.addNode('b', { number: -0, whole: 1e21, yes: false });
  graph.addEdgeWithKey('1', 'a', 'b', { weight: 0.25 });
  graph.addEdgeWithKey('2', 'a', 'b', { weight: 2 });
  return graph;
}
