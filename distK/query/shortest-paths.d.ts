import type { SkillIndex } from '../compact/skill-index.ts';
import { type Ask, type Compared } from './answer/ask.ts';
import { type ConceptRef } from './answer/concept-ref.ts';
import type { Answered, Asked } from './answer/insufficient.ts';
import { type OccupationName, type TargetRef } from './answer/subject-input.ts';
/** How occupations are joined, and how many paths are returned. */
export interface ShortestPathsOptions extends Ask, Compared {
    /** How many paths. Default 5. */
    readonly limit?: number | undefined;
    /** How many of its nearest occupations each one is joined to. Default 20. */
    readonly neighbours?: number | undefined;
    /** Variations of paths that are tried at most, which thousands of paths may need. Default 200,000. */
    readonly budget?: number | undefined;
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
export interface ShortestPaths extends Answered<Asked & {
    readonly neighbours: number;
}> {
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
export declare function shortestPaths(index: SkillIndex, from: OccupationName, to: OccupationName, options?: ShortestPathsOptions): ShortestPaths;
