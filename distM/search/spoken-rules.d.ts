import type { LanguageRules } from './language.ts';
/** Languages, besides English, whose small words are known here; their stems come from a stemmer of yours. */
export type SpokenLanguage = 'de' | 'fr' | 'es';
/**
 * What the understanding of names knows of German, French or Spanish, with a stemmer of yours; the package
 * `snowball-stemmers` has one for each (M. F. Porter, Snowball, 2001).
 *
 * @param stem the common form of a word's inflections; words come folded, without marks and in lower case
 * @param name tells one stemmer from another in a saved index
 *
 * @throws SkillGraphError `BAD_INPUT`.
 *
 * @example
 * const german = snowball.newStemmer('german');
 * createSearch(index, { rules: { de: spokenRules('de', (word) => german.stem(word)) } });
 */
export declare function spokenRules(language: SpokenLanguage, stem: (word: string) => string, name?: string): LanguageRules;
