import { groupedBy } from '../../compact/adjacency.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { SkillGraphError } from '../../errors.ts';
import type { Method } from '../../similarity/method.ts';
import { occupationSubject } from '../../similarity/subject.ts';
import { topRows } from '../../similarity/top-rows.ts';
import type { Weighting } from '../../similarity/weighting.ts';
import type { LengthGraph } from './length-graph.ts';

/** Steps per unit of distance: lengths are whole, and paths of thousands of edges still add up exactly. */
export const lengthScale: number = 2 ** 38;

/**
 * Occupations joined where one is among the other's nearest `neighbours`; an edge is 1 − similarity long, and at least
 * one step, so that of paths through identical occupations the one with fewer hops is shorter.
 *
 * @throws SkillGraphError `BAD_OPTION` for a method that is not symmetric or scores outside 0–1.
 */
export function neighbourGraph(
  index: SkillIndex,
  neighbours: number,
  method: Method,
  weighting: Weighting | undefined,
): LengthGraph {
  if (!method.symmetric)
    throw new SkillGraphError(
      'BAD_OPTION',
      `The method "${method.name}" is not symmetric, so it gives no distances. Use one that is, such as jaccard.`,
    );
  const joined = Array.from({ length: index.occupationCount }, () => new Map<number, number>());
  for (let row = 0; row < index.occupationCount; row++) {
    const { rows, scores } = topRows(index, method, weighting, occupationSubject(index, row), { limit: neighbours });
    for (const [i, other] of rows.entries()) {
      const length = lengthOf(method, scores[i]!);
      joined[row]!.set(other, length);
      joined[other]!.set(row, length);
    }
  }
  const from: number[] = [];
  const to: number[] = [];
  const lengths: number[] = [];
  for (const [row, others] of joined.entries())
    for (const [other, length] of [...others].sort(([a, lengthA], [b, lengthB]) => lengthA - lengthB || a - b)) {
      from.push(row);
      to.push(other);
      lengths.push(length);
    }
  const edges = groupedBy(Uint32Array.from(from), Uint32Array.from(to), index.occupationCount);
  return { edges, lengths: Float64Array.from(lengths) };
}

function lengthOf(method: Method, score: number): number {
  // Sums of weights may leave a score of two equal rows a few units in the last place above 1.
  if (score >= 0 && score <= 1 + 1e-9) return Math.max(1, Math.round((1 - score) * lengthScale));
  throw new SkillGraphError(
    'BAD_OPTION',
    `The method "${method.name}" gives a score of ${score}; distances need scores from 0 to 1, as jaccard gives.`,
  );
}
