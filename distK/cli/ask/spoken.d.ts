import type { SkillIndex } from '../../compact/skill-index.ts';
import type { LanguageRules } from '../../search/language.ts';
/** Rules of the languages of an index that the optional package `snowball-stemmers` knows; none where it is not installed. */
export declare function installedRules({ meta }: SkillIndex): Promise<Readonly<Record<string, LanguageRules>>>;
