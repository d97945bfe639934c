import { type ConceptRef } from '../query/answer/concept-ref.ts';
import type { Search } from './create-search.ts';
import type { NamedKind } from './packed-names.ts';
/** A place in a text, and the concept that is named there. */
export interface Mention extends ConceptRef {
    /** The words, as written. */
    readonly text: string;
    /** Where they begin in the text, in UTF-16 units. */
    readonly at: number;
}
/** Words that may name several skills, or several occupations. */
export interface UnclearMention {
    readonly kind: NamedKind;
    readonly text: string;
    readonly at: number;
    /** The likeliest first. */
    readonly family: readonly ConceptRef[];
}
/** What a text says of a person: a profile, with the jobs held. */
export interface TextProfile {
    /** In the order of the text; a skill named twice stands where it was named first. */
    readonly skills: readonly Mention[];
    readonly occupations: readonly Mention[];
    readonly unclear: readonly UnclearMention[];
}
/** How a text is read. */
export interface ProfileFromTextOptions {
    /** Language of the labels in the answer; the index's own where there are none in it. */
    readonly language?: string | undefined;
}
/**
 * The skills and job titles that a text names: a curriculum vitae, a vacancy, a paragraph. Every run of up to six words is
 * looked up, order and other forms aside, the weightiest first; words of a job title are no skills unless a longer skill
 * holds them; what is left of a piece is understood like a typed name, certain ones taken, choices given as unclear. What it
 * returns is a profile: questions take it as their subject, a job held counting as what the job needs.
 *
 * @throws SkillGraphError `BAD_INPUT` for anything but a text; `TOO_LARGE` for more letters than `limits.textLength` of the search.
 *
 * @example
 * const read = profileFromText(createSearch(index), 'Web developer since 2019. I debug software and manage staff.');
 * profileMatches(index, read);
 */
export declare function profileFromText(search: Search, text: string, options?: ProfileFromTextOptions): TextProfile;
