import type { SkillIndex } from '../../compact/skill-index.ts';
import { type Scorer } from '../../similarity/method.ts';
import type { Compared } from './ask.ts';
import { type MethodRef } from './method-ref.ts';
/** What was asked for, resolved: below this door there is only the scorer. */
export interface Comparison {
    /** Made when it is first asked for: what is stored need not be compared. */
    readonly scorer: Scorer;
    /** How answers name it. */
    readonly ref: MethodRef;
}
/**
 * The comparison of a question, resolved once at its door. No method given: the index's own default, in every question; a
 * weighting alone asks for the plain metric under it.
 */
export declare function comparisonOf(index: SkillIndex, { method, weighting }?: Compared): Comparison;
