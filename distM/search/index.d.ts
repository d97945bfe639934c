/** skillgraph/search: what people type, understood as occupations and skills. */
export type { Alias } from './aliases.ts';
export { type CreateSearchOptions, createSearch, type Search, type SearchKind, type SearchOptions, type SearchResult, type UnderstandOptions, understand, } from './create-search.ts';
export { type EngineOptions, withNames } from './engine.ts';
export { englishRules, type LanguageRules, plainRules } from './language.ts';
export type { NamedKind } from './packed-names.ts';
export { type Mention, type ProfileFromTextOptions, profileFromText, type TextProfile, type UnclearMention, } from './profile-from-text.ts';
export { type SpokenLanguage, spokenRules } from './spoken-rules.ts';
export type { SearchLimits } from './tuning.ts';
export type { Certain, Choice, How, Understanding, Unknown } from './understand.ts';
