import type { SkillIndex } from '../compact/skill-index.ts';
import { type Ask } from './answer/ask.ts';
import { type ConceptRef } from './answer/concept-ref.ts';
import { type SubjectInput } from './answer/subject-input.ts';
import { type Credits } from './gap/partial-credit.ts';
import type { AskedCredits } from './skill-gap.ts';
/** One transition: from a subject to an occupation. */
export interface PlannedTransition {
    readonly from: SubjectInput;
    readonly to: string;
}
/** Which gaps count, how many are returned, and what counts in part. */
export interface PrevalentGapsOptions extends Ask {
    /** How many skills to return. Default 10. */
    readonly limit?: number | undefined;
    /** Which requirements count: essential ones (and ratings), or all. Default essential. */
    readonly requirements?: 'essential' | 'all' | undefined;
    /** What a kindred skill counts for one that is needed. */
    readonly credits?: Credits | undefined;
}
/** How gaps of many transitions were asked for. */
export interface AskedGaps extends AskedCredits {
    readonly requirements: 'essential' | 'all';
}
/** A skill that many of the transitions lack. */
export interface PrevalentGap extends ConceptRef {
    /** Mean over all transitions of what is not met: 1 where every one needs it and none has any of it. */
    readonly score: number;
    /** Transitions whose target needs it, … */
    readonly needed: number;
    /** … where nothing counts for it, … */
    readonly missing: number;
    /** … where something counts in part. */
    readonly partial: number;
    /** Occupations that ask for it. */
    readonly degree: number;
}
/** A transition that says nothing, and why. */
export interface SkippedTransition {
    /** Position in the list. */
    readonly at: number;
    readonly reason: string;
}
/** The skills that are missing most often over many transitions. */
export interface PrevalentGaps {
    readonly status: 'ok';
    readonly asked: AskedGaps;
    /** Transitions that could be compared. */
    readonly transitions: number;
    readonly skipped: readonly SkippedTransition[];
    /** Score descending, then id ascending. */
    readonly results: readonly PrevalentGap[];
}
/** None of the transitions has anything to compare. */
export interface PrevalentGapsInsufficient {
    readonly status: 'insufficient';
    readonly asked: AskedGaps;
    readonly reason: string;
    readonly skipped: readonly SkippedTransition[];
    readonly results: readonly [];
}
/**
 * What stands in the way most often: the skills that many transitions lack, and that training for one of them would help
 * with all of them (the "prevalent skill gaps" of Nesta's Mapping Career Causeways, 2020, here with partial credit).
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `AMBIGUOUS`, `BAD_OPTION`, `BAD_INPUT`.
 *
 * @example
 * prevalentGaps(index, [{ from: 'shop assistant', to: 'shop supervisor' }, { from: 'cashier', to: 'shop supervisor' }]);
 */
export declare function prevalentGaps(index: SkillIndex, transitions: Iterable<PlannedTransition>, options?: PrevalentGapsOptions): PrevalentGaps | PrevalentGapsInsufficient;
