import type { SkillIndex } from '../compact/skill-index.ts';
import type { LanguageRules } from './language.ts';
import type { NameColumns } from './name-table.ts';
/** What people name: occupations or skills. */
export type NamedKind = 'occupations' | 'skills';
/** The names of a kind in a language, as an index carries them; null where it does not, or stemmed by other rules. */
type StoredNames = (kind: NamedKind, language: string, rules: LanguageRules) => NameColumns | null;
export declare function storedNames(index: SkillIndex): StoredNames;
export declare function partOf(kind: NamedKind, language: string): string;
/** The index with tables of names as a section. */
export declare function withNameTables(index: SkillIndex, tables: Readonly<Record<string, NameColumns>>): SkillIndex;
export {};
