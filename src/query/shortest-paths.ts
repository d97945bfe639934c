import { derived, derivedBy } from '../compact/derived.ts';
import { findConcept } from '../compact/find-concept.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { SkillGraphError } from '../errors.ts';
import { defaultWeighting, type Method, plainMethod, scorerOf } from '../similarity/method.ts';
import { occupationSubject } from '../similarity/subject.ts';
import type { Weighting } from '../similarity/weighting.ts';
import { type ConceptRef, conceptRef } from './answer/concept-ref.ts';
import { describeMethod, type MethodRef } from './answer/method-ref.ts';
import { checkCount } from './answer/options.ts';
import { kShortestPaths } from './paths/k-shortest-paths.ts';
import type { LengthGraph } from './paths/length-graph.ts';
import { lengthScale, neighbourGraph } from './paths/neighbour-graph.ts';

/** How occupations are joined, and how many paths are returned. */
export interface ShortestPathsOptions {
  /** How many paths. Default 5. */
  readonly k?: number;
  /** How many of its nearest occupations each one is joined to. Default 20. */
  readonly neighbours?: number;
  /** What measures similarity: symmetric, 0–1. Default: the index's own. */
  readonly method?: Method;
  /** How requirements count, for a bare metric. Default: the index's own. */
  readonly weighting?: Weighting;
  readonly language?: string;
}

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
export interface ShortestPaths {
  /** `none`: no chain of near occupations joins the two. */
  readonly status: 'ok' | 'none';
  readonly from: ConceptRef;
  readonly to: ConceptRef;
  readonly method: MethodRef;
  readonly neighbours: number;
  /** Distance ascending, then by the ids of the occupations passed. */
  readonly results: readonly ShortestPath[];
}

/**
 * The plain alternative to {@link pathways}: the k shortest chains of similar occupations, without loops, on the graph
 * that joins each occupation to its nearest ones. It knows neither direction nor what is learnt on the way. The graph is
 * built at the first call for an index, method and number of neighbours.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `AMBIGUOUS`, `BAD_OPTION`.
 *
 * @example
 * const { results } = shortestPaths(index, 'cook', 'hotel concierge', { k: 3 });
 */
export function shortestPaths(
  index: SkillIndex,
  from: string,
  to: string,
  options: ShortestPathsOptions = {},
): ShortestPaths {
  const { k = 5, neighbours = 20, method = plainMethod(index), weighting, language } = options;
  checkCount('k', k, 1);
  checkCount('neighbours', neighbours, 1);
  const start = findConcept(index, 'occupations', from).row;
  const target = findConcept(index, 'occupations', to).row;
  const ref = (row: number): ConceptRef => conceptRef(index, 'occupations', row, language);
  if (start === target)
    throw new SkillGraphError(
      'BAD_OPTION',
      `Start and target are both "${ref(start).label}". Give two different ones.`,
    );
  const graph = graphsOf(index, method)(weighting ?? defaultWeighting(index))(neighbours);
  const scorer = scorerOf(index, method, weighting);
  // The k paths have most of their steps in common.
  const known = new Map<number, PathStep>();
  const step = (before: number, row: number): PathStep => {
    const key = before * index.occupationCount + row;
    let made = known.get(key);
    if (made === undefined) {
      const score = scorer.score(occupationSubject(index, before), row);
      made = { ...ref(row), score, shared: sharedCount(index, before, row) };
      known.set(key, made);
    }
    return made;
  };
  const results = kShortestPaths(graph, start, target, k).map(
    ({ rows, length }): ShortestPath => ({
      distance: length / lengthScale,
      steps: rows.slice(1).map((row, i) => step(rows[i]!, row)),
    }),
  );
  return {
    status: results.length === 0 ? 'none' : 'ok',
    from: ref(start),
    to: ref(target),
    method: describeMethod(index, method, weighting),
    neighbours,
    results,
  };
}

const graphsOf = /* @__PURE__ */ derivedBy((index: SkillIndex, method: Method) =>
  derived((weighting: Weighting) => {
    const known = new Map<number, LengthGraph>();
    return (neighbours: number): LengthGraph => {
      const graph = known.get(neighbours) ?? neighbourGraph(index, neighbours, method, weighting);
      known.set(neighbours, graph);
      return graph;
    };
  }),
);

function sharedCount({ requirements: { offsets, targets } }: SkillIndex, a: number, b: number): number {
  let count = 0;
  let i = offsets[a]!;
  for (let j = offsets[b]!; j < offsets[b + 1]!; j++) {
    while (i < offsets[a + 1]! && targets[i]! < targets[j]!) i++;
    if (i < offsets[a + 1]! && targets[i] === targets[j]) count++;
  }
  return count;
}
