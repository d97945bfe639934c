import { type ReuseLevel } from '../catalogue/types.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { type ConceptRef } from './answer/concept-ref.ts';
import type { Answered, Insufficient } from './answer/insufficient.ts';
import type { SubjectInput } from './answer/subject-input.ts';
import { type OpeningAsked, type OpeningOptions, type Unlocked } from './plan/openings.ts';
/** What counts as open, and which skills are returned. */
export interface UnlocksOptions extends OpeningOptions {
    /** How many skills to return. Default 10. */
    readonly limit?: number | undefined;
}
/** A skill and what it opens. */
export interface Unlock extends ConceptRef {
    /** How many occupations it opens. */
    readonly score: number;
    readonly reuseLevel: ReuseLevel;
    /** Occupations that ask for it. */
    readonly degree: number;
    /** Share held descending, then id ascending. */
    readonly occupations: readonly Unlocked[];
}
/** What each further skill would open. */
export interface Unlocks extends Answered<OpeningAsked> {
    /** Moves open already, and those that are not: nothing can be opened where there are none. */
    readonly open: number;
    readonly closed: number;
    /** Skills that open at least one. */
    readonly skills: number;
    /** Occupations opened descending, then id ascending. */
    readonly results: readonly Unlock[];
}
/**
 * Which single skill opens which occupations: of the moves of `transitions` that are not down, those of which as much is
 * held with the skill as kindred occupations hold of each other, and not without it. Exact: weights as they are, no partial
 * credit.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `AMBIGUOUS`, `BAD_OPTION`, `BAD_INPUT`.
 *
 * @example
 * unlocks(index, ['manage staff', 'greet guests', 'handle customer complaints']);
 */
export declare function unlocks(index: SkillIndex, input: SubjectInput, options?: UnlocksOptions): Unlocks | Insufficient;
