import type { ScoredEdges } from './scored-edges.ts';

/**
 * How surprising the weight of each edge is: the probability (0–1) that an end with its number of edges, had it spread
 * its strength over them at random, would give one of them this much or more; the smaller of both ends. With k edges
 * and a share p of the strength, (1 − p)^(k − 1). An end with a single edge says nothing (1).
 *
 * Serrano, Boguñá & Vespignani, "Extracting the multiscale backbone of complex weighted networks", PNAS 106 (2009).
 */
export function disparities({ nodeCount, directed, from, to, scores }: ScoredEdges): Float64Array {
  const out = { strength: new Float64Array(nodeCount), degree: new Uint32Array(nodeCount) };
  const into = directed ? { strength: new Float64Array(nodeCount), degree: new Uint32Array(nodeCount) } : out;
  for (let edge = 0; edge < scores.length; edge++) {
    out.strength[from[edge]!]! += scores[edge]!;
    into.strength[to[edge]!]! += scores[edge]!;
    out.degree[from[edge]!]!++;
    into.degree[to[edge]!]!++;
  }
  const surprise = ({ strength, degree }: typeof out, node: number, score: number) =>
    degree[node]! > 1 ? (1 - score / strength[node]!) ** (degree[node]! - 1) : 1;
  return Float64Array.from(scores, (score, edge) =>
    Math.min(surprise(out, from[edge]!, score), surprise(into, to[edge]!, score)),
  );
}
