import { UndirectedGraph } from 'graphology';
import { groupedBy } from '../../../src/compact/adjacency.ts';
import type { Adjacency } from '../../../src/compact/skill-index.ts';
import { randomNumbers } from '../../../src/similarity/random.ts';

/** A seeded undirected graph, both as lists of numbers and in graphology's form. */
export function randomGraph(
  nodes: number,
  probability: number,
  seed: number,
): { lists: Adjacency; graph: UndirectedGraph } {
  const random = randomNumbers(seed);
  const joined = Array.from({ length: nodes }, () => new Set<number>());
  const graph = new UndirectedGraph();
  for (let node = 0; node < nodes; node++) graph.addNode(String(node));
  for (let a = 0; a < nodes; a++)
    for (let b = a + 1; b < nodes; b++)
      if (random() < probability) {
        joined[a]!.add(b);
        joined[b]!.add(a);
        graph.addEdge(String(a), String(b));
      }
  const pairs = joined.flatMap((others, a) => [...others].sort((x, y) => x - y).map((b) => [a, b] as const));
  const lists = groupedBy(
    Uint32Array.from(pairs, ([a]) => a),
    Uint32Array.from(pairs, ([, b]) => b),
    nodes,
  );
  return { lists, graph };
}
