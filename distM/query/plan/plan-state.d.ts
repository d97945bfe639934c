import type { UnlockGaps } from './unlock-gaps.ts';
/** What one more skill would add. */
export interface PlanGain {
    /** Occupations opened by it. */
    readonly opened: number;
    readonly progress: number;
}
/**
 * A set of skills being put together: what it opens so far, and what one more skill would add. *Opened* counts occupations
 * that reach the threshold. *Progress* adds up, over the occupations not open at the start, the share of the way to the
 * threshold that is covered, at most 1 each: monotone and submodular, which the count is not.
 */
export declare class PlanState {
    #private;
    constructor(gaps: UnlockGaps, threshold: number);
    /** In the order learnt. */
    get skills(): readonly number[];
    learn(skill: number): void;
    /** Takes a skill back. The sums it was part of are made anew, so that nothing drifts. */
    forget(skill: number): void;
    gain(skill: number): PlanGain;
    /** Rows opened by what is learnt, ascending. */
    opened(): number[];
    /** What is learnt so far adds up to this much progress. */
    progress(): number;
    /** Coverage of a row with what is learnt, and `lack` more. */
    coverage(row: number, lack?: number): number;
}
