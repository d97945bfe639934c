import type { SkillIndex } from '../compact/skill-index.ts';
import { type Ask } from './answer/ask.ts';
import { type Answered, type Insufficient } from './answer/insufficient.ts';
import type { IndicatorFormula } from './lens/formula.ts';
import { type IndexIndicator } from './lens/indicator-rows.ts';
import type { Disagreement, OccupationIndicator } from './lens/lens-answers.ts';
/** What is asked of an occupation's outlook. */
export interface IndicatorsOptions extends Ask {
    /** Indicators of one's own beside those the index carries. */
    readonly also?: readonly IndicatorFormula[] | undefined;
}
/** The outlook of an occupation. */
export interface Indicators extends Answered {
    readonly results: readonly OccupationIndicator[];
    /** Where percentiles of exposure differ by more than 40 between sources; counts of one source stand side by side. */
    readonly disagreement?: Disagreement;
}
/**
 * What is known of the outlook of an occupation: every indicator that the index carries, by id, each with how it is known
 * (published, computed, borrowed, estimated, not at all), where it stands among all occupations, and its source. The words
 * that must stand beside exposure: it is not replacement; the year and country of the source; how sure the link is; the
 * interval.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `AMBIGUOUS`, `BAD_OPTION`.
 *
 * @example
 * for (const { label, value, evidence } of indicators(index, 'chef').results) console.log(label, value, evidence);
 */
export declare function indicators(index: SkillIndex, occupation: string, options?: IndicatorsOptions): Indicators | Insufficient;
/** One indicator of one occupation, worded for an answer. */
export declare function occupationIndicator(index: SkillIndex, indicator: IndexIndicator, row: number, language: string | undefined): OccupationIndicator;
