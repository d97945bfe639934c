import type { MatchedBy } from '../compact/find-concept.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { type ConceptRef } from '../query/answer/concept-ref.ts';
import { type EngineOptions } from './engine.ts';
import type { NamedKind } from './packed-names.ts';
import { type SearchLimits } from './tuning.ts';
import { type NameSource, type Understanding } from './understand.ts';
/** What can be searched for. */
export type SearchKind = NamedKind;
/** Languages, further names, rules of languages, and limits. */
export interface CreateSearchOptions extends EngineOptions {
    /** How much is read before it is refused. */
    readonly limits?: SearchLimits | undefined;
}
/** How a text is read. */
export interface UnderstandOptions {
    /** Default `occupations`. */
    readonly kind?: SearchKind | undefined;
    /** Language of the labels in the answer; the index's own where there are none in it. */
    readonly language?: string | undefined;
}
export interface SearchOptions extends UnderstandOptions {
    /** How many to return. Default 10. */
    readonly limit?: number | undefined;
}
export interface SearchResult extends ConceptRef {
    /** 1 for an exact match; below 1 for a near one, the more of the words agree the higher. */
    readonly score: number;
    readonly kind: SearchKind;
    /** Whether what was typed is a name of the concept, case, accents and spacing aside. */
    readonly exact: boolean;
    /** Which of its names matched. */
    readonly matchedBy: MatchedBy | 'alias';
    /** The name that matched, as written in the data. */
    readonly text: string;
    /** Language of the matched name; absent for ids and codes. */
    readonly language?: string;
}
/** A search over one index; its word lists are taken from the index, or built at the first search of each kind, and kept. */
export interface Search extends NameSource {
    (query: string, options?: SearchOptions): SearchResult[];
}
/**
 * Finds occupations and skills by id, code, label, alternative or hidden label and alias, with typing mistakes, other forms
 * of words, and beginnings of the last one. What {@link understand} takes for certain comes first, then the family in its
 * order, then the others by score.
 *
 * @throws SkillGraphError `BAD_OPTION` for a language that is not loaded, or a limit that is no count; `BAD_INPUT` for an
 * alias of an unknown id. The search throws `TOO_LARGE` for a text that is longer than `limits.queryLength`.
 *
 * @example
 * const search = createSearch(index);
 * search('web develper')[0]?.label; // 'web developer'
 */
export declare function createSearch(index: SkillIndex, options?: CreateSearchOptions): Search;
/**
 * What a typed name stands for: certain, with the name that matched and how; a choice, the generic first; or unknown, with
 * the words that are missing and what comes nearest. A missing word or a doubtful correction never gives a certain answer.
 *
 * @throws SkillGraphError `BAD_OPTION`, `BAD_INPUT`, `TOO_LARGE` for a text that is longer than `limits.queryLength`.
 *
 * @example
 * const search = createSearch(index);
 * understand(search, 'lorry driver'); // certain: cargo vehicle driver, by its other name
 * understand(search, 'teacher'); // a choice: primary school teacher, …
 */
export declare function understand(search: Search, text: string, options?: UnderstandOptions): Understanding;
