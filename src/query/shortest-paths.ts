import { derivedBy } from '../compact/derived.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { SkillGraphError } from '../errors.ts';
import type { Scorer } from '../similarity/method.ts';
import { occupationSubject } from '../similarity/subject.ts';
import { type Ask, askedOf, askForms, type Compared, comparedForms, type OptionForms } from './answer/ask.ts';
import { type Comparison, comparisonOf } from './answer/comparison.ts';
import { type ConceptRef, conceptRef } from './answer/concept-ref.ts';
import type { Answered, Asked } from './answer/insufficient.ts';
import { type OccupationName, resolveSubject, resolveTarget, type TargetRef } from './answer/subject-input.ts';
import { kShortestPaths } from './paths/k-shortest-paths.ts';
import type { LengthGraph } from './paths/length-graph.ts';
import { lengthScale, neighbourGraph } from './paths/neighbour-graph.ts';

/** How occupations are joined, and how many paths are returned. */
export interface ShortestPathsOptions extends Ask, Compared {
  /** How many paths. Default 5. */
  readonly limit?: number | undefined;
  /** How many of its nearest occupations each one is joined to. Default 20. */
  readonly neighbours?: number | undefined;
  /** Variations of paths that are tried at most, which thousands of paths may need. Default 200,000. */
  readonly budget?: number | undefined;
}

const forms: OptionForms<ShortestPathsOptions> = { ...askForms, ...comparedForms, limit: 1, neighbours: 1, budget: 1 };

/** One occupation of a path. */
export interface PathStep extends ConceptRef {
  /** Similarity to the one before. */
  readonly score: number;
  /** Skills it shares with the one before. */
  readonly shared: number;
}

/** A chain of near occupations. */
export interface ShortestPath {
  /** Sum over the steps of 1 − similarity. */
  readonly distance: number;
  /** The occupations after the start; the last one is the target. */
  readonly steps: readonly PathStep[];
}

/** The shortest chains of near occupations from one to another. */
export interface ShortestPaths extends Answered<Asked & { readonly neighbours: number }> {
  readonly target: TargetRef;
  /**
   * `exact`: no chain is shorter. `budget`: the same, but fewer than were asked for were found within the budget. `none`: no
   * chain of near occupations joins the two.
   */
  readonly proof: 'exact' | 'budget' | 'none';
  /** Distance ascending, then by the ids of the occupations passed. */
  readonly results: readonly ShortestPath[];
}

/**
 * The plain alternative to {@link pathways}: the shortest chains of similar occupations, without loops, on the graph
 * that joins each occupation to its nearest ones. It knows neither direction nor what is learnt on the way. The graph is
 * built at the first call for an index, method and number of neighbours.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `AMBIGUOUS`, `BAD_OPTION`.
 *
 * @example
 * const { results } = shortestPaths(index, 'cook', 'hotel concierge', { limit: 3 });
 */
export function shortestPaths(
  index: SkillIndex,
  from: OccupationName,
  to: OccupationName,
  options: ShortestPathsOptions = {},
): ShortestPaths {
  const { limit = 5, neighbours = 20, budget = 200_000, language } = askedOf(index, options, forms);
  const { subject, ref } = resolveSubject(index, from, language);
  const start = subject.row;
  const { row: target, ref: targetRef } = resolveTarget(index, to, language);
  const named = (row: number): ConceptRef => conceptRef(index, 'occupations', row, language);
  if (start === target)
    throw new SkillGraphError(
      'BAD_OPTION',
      `Start and target are both "${named(start).label}". Give two different ones.`,
    );
  const comparison = comparisonOf(index, options);
  const { scorer } = comparison;
  const graph = graphsOf(index, scorer)(comparison, neighbours);
  // The k paths have most of their steps in common.
  const known = new Map<number, PathStep>();
  const step = (before: number, row: number): PathStep => {
    const key = before * index.occupationCount + row;
    let made = known.get(key);
    if (made === undefined) {
      const score = scorer.score(occupationSubject(index, before), row);
      made = { ...named(row), score, shared: sharedCount(index, before, row) };
      known.set(key, made);
    }
    return made;
  };
  const { paths, whole } = kShortestPaths(graph, [start, target], limit, budget);
  const results = paths.map(
    ({ rows, length }): ShortestPath => ({
      distance: length / lengthScale,
      steps: rows.slice(1).map((row, i) => step(rows[i]!, row)),
    }),
  );
  return {
    status: 'ok',
    subject: ref,
    target: targetRef,
    asked: { method: comparison.ref, neighbours },
    proof: results.length === 0 ? 'none' : whole ? 'exact' : 'budget',
    results,
  };
}

const graphsOf = /* @__PURE__ */ derivedBy((index: SkillIndex, _: Scorer) => {
  const known = new Map<number, LengthGraph>();
  return (comparison: Comparison, neighbours: number): LengthGraph => {
    const graph = known.get(neighbours) ?? neighbourGraph(index, neighbours, comparison);
    known.set(neighbours, graph);
    return graph;
  };
});

function sharedCount({ requirements: { offsets, targets } }: SkillIndex, a: number, b: number): number {
  let count = 0;
  let i = offsets[a]!;
  for (let j = offsets[b]!; j < offsets[b + 1]!; j++) {
    while (i < offsets[a + 1]! && targets[i]! < targets[j]!) i++;
    if (i < offsets[a + 1]! && targets[i] === targets[j]) count++;
  }
  return count;
}
