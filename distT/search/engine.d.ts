import type { SkillIndex } from '../compact/skill-index.ts';
import { type Alias } from './aliases.ts';
import type { Asked } from './decision.ts';
import { type LanguageRules } from './language.ts';
import { type NamedKind } from './packed-names.ts';
/** What a search knows beside the index. */
export interface EngineOptions {
    /** Languages whose names are understood. Default: all that are loaded. */
    readonly languages?: readonly string[] | undefined;
    /** Further names of concepts. */
    readonly aliases?: readonly Alias[] | undefined;
    /** Rules of languages, by code, in addition to English: stems, stop words, fillers. */
    readonly rules?: Readonly<Record<string, LanguageRules>> | undefined;
}
/** One kind of concept in one language. */
export interface AskedIn extends Asked {
    readonly language: string;
}
/** For each kind what is asked, language by language; made at the first question of the kind. */
export type Engine = (kind: NamedKind) => readonly AskedIn[];
export declare function createEngine(index: SkillIndex, options: EngineOptions): Engine;
/**
 * The index with all its names read and stemmed, so that the first answer of a process need not: about 1.5 MB for ESCO. Give
 * the rules of languages that the search will be given; names stemmed by others are stemmed anew.
 */
export declare function withNames(index: SkillIndex, options?: Pick<EngineOptions, 'rules'>): SkillIndex;
