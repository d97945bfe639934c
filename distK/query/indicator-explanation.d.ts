import type { SkillIndex } from '../compact/skill-index.ts';
import { type Answered, type Insufficient } from './answer/insufficient.ts';
import { type IndicatorsOptions } from './indicators.ts';
import type { OccupationIndicator } from './lens/lens-answers.ts';
/** One part of a value. */
export interface IndicatorPart {
    readonly id: string;
    readonly label: string;
    /** What it is: an element of the formula (a task, an activity, a skill), a lending occupation, a skill group, the place. */
    readonly kind: 'element' | 'donor' | 'skill group' | 'place';
    readonly contribution: number;
}
/** A value taken apart. */
export interface IndicatorExplanation extends Answered {
    readonly indicator: OccupationIndicator;
    /** What the parts start from: the mean of all donors for an estimate (to a millionth of their spread), 0 for most others. */
    readonly base: number;
    /** By size, largest first; `base` and contributions sum to the value. */
    readonly results: readonly IndicatorPart[];
}
/**
 * Why an indicator is what it is for an occupation: by the elements of its formula where the index holds them, by lender
 * where it only holds their figures, by skill group where it is estimated. `base` and the contributions sum to the value to
 * 1e-12.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `AMBIGUOUS`, `BAD_OPTION`; `BAD_INPUT` for an indicator the index does not
 * have, naming those it has.
 */
export declare function indicatorExplanation(index: SkillIndex, occupation: string, id: string, options?: IndicatorsOptions): IndicatorExplanation | Insufficient;
