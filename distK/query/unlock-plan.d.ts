import { type ReuseLevel } from '../catalogue/types.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { type ConceptRef } from './answer/concept-ref.ts';
import type { Answered, Insufficient } from './answer/insufficient.ts';
import type { SubjectInput } from './answer/subject-input.ts';
import { type OpeningAsked, type OpeningOptions, type Unlocked } from './plan/openings.ts';
/** How many skills may be learnt, what counts as open, and how hard to look. */
export interface UnlockPlanOptions extends OpeningOptions {
    /** Most skills to learn; the plan has fewer where more open nothing more. Default 3. */
    readonly budget?: number | undefined;
    /** All sets of skills are tried where there are at most so many. Default 5,000. */
    readonly exhaustiveUpTo?: number | undefined;
}
/** One skill of the plan, in the order in which to learn them. */
export interface PlanStep extends ConceptRef {
    /** Occupations open by then that were not at the start. */
    readonly score: number;
    /** Those that this step opens; coverage is the one at this step. */
    readonly opens: readonly Unlocked[];
    /** Where it opens none by itself: those that a later step opens with its help. */
    readonly prepares: readonly ConceptRef[];
    readonly reuseLevel: ReuseLevel;
    readonly degree: number;
}
/** What is known of how good the plan is. */
export interface PlanGuarantee {
    /** Whether every set of skills was tried, so that none opens more. */
    readonly exact: boolean;
    /** No set within the budget opens more than this. */
    readonly bound: number;
    /** Opened by the plan / bound; 1 where nothing can be opened. */
    readonly ratio: number;
    /** What the greedy plan opens, and that divided by the best: by what is known, a lower bound unless `exact`. */
    readonly greedy: {
        readonly opened: number;
        readonly ratio: number;
    };
    /** What holds in general. */
    readonly note: string;
}
/** A set of skills to learn, step by step, with what is known of how good it is. */
export interface UnlockPlan extends Answered<OpeningAsked & {
    readonly budget: number;
}> {
    /** Moves open already, and those that are not: nothing can be opened where there are none. */
    readonly open: number;
    readonly closed: number;
    /** How many the plan opens. */
    readonly opened: number;
    readonly guarantee: PlanGuarantee;
    readonly results: readonly PlanStep[];
}
/**
 * The set of skills to learn under a budget that opens most occupations: every set is tried where there are few enough,
 * else it is the best of three greedy plans (most progress, lazily; most opened; whole doors), with a bound that no set can
 * pass. Skills without which as many open are left out, so that a plan may be shorter than the budget; one that opens nothing
 * shows what leads furthest.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `AMBIGUOUS`, `BAD_OPTION`, `BAD_INPUT`.
 *
 * @example
 * const plan = unlockPlan(index, 'shop assistant', { budget: 4 });
 */
export declare function unlockPlan(index: SkillIndex, input: SubjectInput, options?: UnlockPlanOptions): UnlockPlan | Insufficient;
