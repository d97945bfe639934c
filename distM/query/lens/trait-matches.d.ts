import type { Source } from '../../catalogue/types.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { type Ask } from '../answer/ask.ts';
import { type ConceptRef } from '../answer/concept-ref.ts';
import type { Answered, Asked } from '../answer/insufficient.ts';
/** How one occupation's traits go along with a person's. */
export interface TraitMatch extends ConceptRef {
    /** Pearson's correlation of z-scores over the traits of each set that the person states, −1 to 1. */
    readonly sets: Readonly<Record<string, number>>;
    /** Their mean. */
    readonly correlation: number;
}
/** A trait as a person states it, on the scale of the source. */
export interface StatedTrait {
    readonly id: string;
    readonly set: string;
    readonly label: string;
    readonly value: number;
    /** Against all rated occupations: standard deviations from their mean. */
    readonly z: number;
}
/** What goes along with a person's traits. */
export interface TraitMatches extends Answered<Asked, {
    readonly kind: 'person';
    readonly traits: readonly StatedTrait[];
}> {
    /** Whose traits of occupations are compared with. */
    readonly source: Source;
    readonly results: readonly TraitMatch[];
}
/** How many matches, and in which language. */
export interface TraitMatchesOptions extends Ask {
    /** How many to return. Default 10. */
    readonly limit?: number | undefined;
}
/** Of fewer traits a set's correlation is left out: two points lie on a line. */
export declare const LEAST_TRAITS = 3;
/**
 * Occupations whose traits go along with a person's own, on the scales the source states: correlation of z-scores per set
 * (work styles, work values, interests), their mean descending, then id. It says how alike the shapes are, not how high.
 *
 * @param values the person's value of every trait they state, by its element id or its name
 * @throws SkillGraphError `BAD_INPUT` for an unknown trait, a name of two of them, or fewer than three in every set;
 * `BAD_OPTION`; `NEEDS_SECTION`.
 */
export declare function traitMatches(index: SkillIndex, values: Readonly<Record<string, number>>, options?: TraitMatchesOptions): TraitMatches;
