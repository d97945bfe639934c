import { transposed, transposedValues } from '../../compact/adjacency.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { SkillGraphError } from '../../errors.ts';
import { occupationSubject } from '../../similarity/subject.ts';
import type { Ranking } from '../../similarity/top-k.ts';
import { topRows } from '../../similarity/top-rows.ts';
import type { Comparison } from '../answer/comparison.ts';
import type { LengthGraph } from './length-graph.ts';

/** Steps per unit of distance: lengths are whole, and paths of thousands of edges still add up exactly. */
export const lengthScale: number = 2 ** 38;

/**
 * Occupations joined where one is among the other's nearest `neighbours`; an edge is 1 − similarity long, and at least
 * one step, so that of paths through identical occupations the one with fewer hops is shorter.
 *
 * @throws SkillGraphError `BAD_OPTION` for a method that is not symmetric or scores outside 0–1.
 */
export function neighbourGraph(index: SkillIndex, neighbours: number, { scorer, ref }: Comparison): LengthGraph {
  if (!ref.symmetric)
    throw new SkillGraphError(
      'BAD_OPTION',
      `The method "${ref.name}" is not symmetric, so it gives no distances. Use one that is, such as jaccard.`,
    );
  const nearest: Ranking[] = [];
  for (let row = 0; row < index.occupationCount; row++)
    nearest.push(topRows(index, scorer, occupationSubject(index, row), { limit: neighbours }));
  return bothWays(nearest, (score) => lengthOf(ref.name, score));
}

/** Joins two rows where either lists the other, each pair once; where both do, the length is the one the later row gives. */
function bothWays(nearest: readonly Ranking[], lengthOf: (score: number) => number): LengthGraph {
  const listed = oneWay(nearest, lengthOf);
  const listing = turned(listed);
  const count = nearest.length;
  const offsets = new Uint32Array(count + 1);
  const targets = new Uint32Array(2 * listed.lengths.length);
  const lengths = new Float64Array(2 * listed.lengths.length);
  const placeOf = new Int32Array(count).fill(-1);
  let end = 0;
  for (let row = 0; row < count; row++) {
    const start = end;
    for (const { edges, lengths: given } of [listed, listing])
      for (let edge = edges.offsets[row]!; edge < edges.offsets[row + 1]!; edge++) {
        const other = edges.targets[edge]!;
        const known = placeOf[other]! >= start;
        if (!known) placeOf[other] = end++;
        const place = placeOf[other]!;
        targets[place] = other;
        if (!known || other > row) lengths[place] = given[edge]!;
      }
    sortByLength(targets.subarray(start, end), lengths.subarray(start, end));
    offsets[row + 1] = end;
  }
  return { edges: { offsets, targets: targets.slice(0, end) }, lengths: lengths.slice(0, end) };
}

function oneWay(nearest: readonly Ranking[], lengthOf: (score: number) => number): LengthGraph {
  const offsets = new Uint32Array(nearest.length + 1);
  for (const [row, { rows }] of nearest.entries()) offsets[row + 1] = offsets[row]! + rows.length;
  const targets = new Uint32Array(offsets[nearest.length]!);
  const lengths = new Float64Array(targets.length);
  for (const [row, { rows, scores }] of nearest.entries()) {
    targets.set(rows, offsets[row]);
    for (let i = 0; i < scores.length; i++) lengths[offsets[row]! + i] = lengthOf(scores[i]!);
  }
  return { edges: { offsets, targets }, lengths };
}

/** The same edges from their other ends. */
function turned({ edges, lengths }: LengthGraph): LengthGraph {
  const other = transposed(edges, edges.offsets.length - 1);
  return { edges: other, lengths: transposedValues(edges, other, lengths) };
}

/** By insertion: what is listed comes in order, and little is added to it. */
function sortByLength(targets: Uint32Array, lengths: Float64Array): void {
  for (let i = 1; i < targets.length; i++) {
    const target = targets[i]!;
    const length = lengths[i]!;
    let at = i;
    for (; at > 0 && lengths[at - 1]! > length; at--) {
      targets[at] = targets[at - 1]!;
      lengths[at] = lengths[at - 1]!;
    }
    targets[at] = target;
    lengths[at] = length;
  }
}

function lengthOf(method: string, score: number): number {
  // Sums of weights may leave a score of two equal rows a few units in the last place above 1.
  if (score >= 0 && score <= 1 + 1e-9) return Math.max(1, Math.round((1 - score) * lengthScale));
  throw new SkillGraphError(
    'BAD_OPTION',
    `The method "${method}" gives a score of ${score}; distances need scores from 0 to 1, as jaccard gives.`,
  );
}
