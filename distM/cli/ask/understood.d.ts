import type { SkillIndex } from '../../compact/skill-index.ts';
import type { Search } from '../../search/create-search.ts';
import type { Understanding } from '../../search/understand.ts';
export type NamedKind = 'occupations' | 'skills';
/** Lets names on an index be understood by further ones, from files. */
export declare function takeAliases(index: SkillIndex, paths: readonly string[]): Promise<void>;
/** The search over an index; loaded with the first name that is typed. */
export declare function searchOf(index: SkillIndex): Promise<Search>;
/**
 * A typed name, understood.
 *
 * @throws SkillGraphError `TOO_LARGE` for a text longer than names are.
 */
export declare function understoodName(index: SkillIndex, kind: NamedKind, typed: string, language?: string): Promise<Understanding>;
/** The same of what may be a name, or is one of many: a text longer than names are is unknown. */
export declare function triedName(index: SkillIndex, kind: NamedKind, typed: string, language?: string): Promise<Understanding>;
