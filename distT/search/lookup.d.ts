import type { LanguageRules } from './language.ts';
import { type NameColumns, NameTable } from './name-table.ts';
import { Postings } from './postings.ts';
/** A {@link NameTable} made ready for questions: which names hold a word, and how much each word weighs. */
export interface Lookup {
    readonly table: NameTable;
    readonly rules: LanguageRules;
    readonly postings: Postings;
    /** Surfaces of a stem, ascending. */
    readonly surfacesOf: (stem: number) => readonly number[];
    /** Of a surface: ln(1 + N/df) / ln(1 + N) of its stem; less for words of roles and people, and for stop words. */
    readonly weightOf: (surface: number) => number;
    readonly isStop: Uint8Array;
    /** Surfaces after which a title only says more of whom it named. */
    readonly isJoint: Uint8Array;
}
export declare function lookupOf(columns: NameColumns, rules: LanguageRules, conceptCount: number): Lookup;
/** Names that hold a word of a stem, word by word; one that holds several comes as often. */
export declare function namesOfStem({ surfacesOf, postings }: Lookup, stem: number): number[];
/** Stems of a name that say something. */
export declare function stemsOf({ table, isStop }: Lookup, name: number): ReadonlySet<number>;
