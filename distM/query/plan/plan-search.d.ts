import type { UnlockGaps } from './unlock-gaps.ts';
/** A set of skills and what it does. */
export interface PlannedSet {
    readonly skills: readonly number[];
    readonly opened: number;
    readonly progress: number;
}
/** Skills that lift some occupation that is not open yet, ascending. */
export declare function usefulSkills({ table, lacking, closed }: UnlockGaps): number[];
/**
 * Greedy by progress, lazily: gains of a submodular function only shrink, so a skill whose gain, worked out anew, still
 * beats everyone's old gain is the best one (Minoux 1978). Gains that tie but for rounding may go either way, and what
 * follows with them. At least 1 − 1/e of the best progress (Nemhauser, Wolsey & Fisher 1978).
 */
export declare function lazyGreedy(gaps: UnlockGaps, threshold: number, skills: readonly number[], budget: number): PlannedSet;
/** Greedy by occupations opened, then progress, then the smallest skill. */
export declare function countGreedy(gaps: UnlockGaps, threshold: number, skills: readonly number[], budget: number): PlannedSet;
/**
 * Greedy by whole doors: again and again the skills that open one more occupation with fewest of them, those that open
 * most first; what is left of the budget goes skill by skill.
 */
export declare function doorGreedy(gaps: UnlockGaps, threshold: number, skills: readonly number[], budget: number): PlannedSet;
/** Opens more, or as many with more progress than rounding makes. */
export declare function beats(a: PlannedSet, b: PlannedSet): boolean;
/** Every set of `size` skills: the best by occupations opened, then progress, then lexicographically. */
export declare function exhaustive(gaps: UnlockGaps, threshold: number, skills: readonly number[], size: number): PlannedSet;
/**
 * No set of `budget` skills opens more. Two bounds, the lower of which holds: how many occupations their own heaviest
 * missing skills would open one by one; and how many can share the progress that the best single skills make together,
 * since gains only shrink (submodularity) and each occupation opened takes up what it still lacks.
 */
export declare function openBound(gaps: UnlockGaps, threshold: number, skills: readonly number[], budget: number): number;
/** The same skills in the order in which to learn them: what opens most first. */
export declare function learningOrder(gaps: UnlockGaps, threshold: number, skills: readonly number[]): number[];
/**
 * Those of the skills without which fewer would be opened: a plan that opens doors asks nobody to learn what opens none. All
 * of a plan that opens nothing, which leads furthest.
 */
export declare function usefulOf(gaps: UnlockGaps, threshold: number, { skills, opened }: PlannedSet): readonly number[];
