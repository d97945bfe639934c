import type { Names } from '../compact/skill-index.ts';
import type { LanguageRules } from './language.ts';
import { WordList } from './word-list.ts';
/** Numbers in as few bytes as hold the largest. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array;
/** The words of every name of one kind of concept in one language, as numbers: what is saved with an index. */
export interface NameColumns {
    /** Rules that made the stems. */
    readonly rules: string;
    /** Words as they are written, and their stems. */
    readonly surfaces: WordList;
    readonly stems: WordList;
    /** Stem of each surface. */
    readonly stemOf: Numbers;
    /** How many concepts have a stem in a name. */
    readonly conceptsOf: Numbers;
    /** How many names of each of the `tiers` every concept has, concept by concept. Names are in this order. */
    readonly counts: Numbers;
    /** How many words every name has, and which surfaces these are, name by name. */
    readonly sizes: Numbers;
    readonly tokens: Numbers;
    /** First name and first word of every concept; at last, how many there are. */
    readonly firstNames: Numbers;
    readonly firstTokens: Numbers;
    /** Concepts by how many letters their labels have without spaces and signs: of length `n`, `byLength[lengths[n]] … byLength[lengths[n + 1] - 1]`. */
    readonly byLength: Numbers;
    readonly lengths: Numbers;
    /** Names that are aliases, and their texts, which no label table holds. */
    readonly aliasNames: Numbers;
    readonly aliases: readonly string[];
}
/**
 * {@link NameColumns} with what follows from them. A question looks at few concepts, so the names of each are made ready, and
 * checked, when they are first asked for.
 */
export declare class NameTable {
    #private;
    readonly columns: NameColumns;
    readonly surfaces: WordList;
    readonly stems: WordList;
    readonly stemOf: Numbers;
    readonly tokens: Numbers;
    readonly nameCount: number;
    /** By name of a concept that was asked for: the concept it belongs to, and where it comes from (a position in `tiers`). */
    readonly owners: Uint32Array;
    readonly tiers: Uint8Array;
    /** Words of name `i` of such a concept: `tokens[starts[i]] … tokens[starts[i + 1] - 1]`. */
    readonly starts: Uint32Array;
    constructor(columns: NameColumns, conceptCount: number);
    /** The first name of a concept, which is its label if it has one; −1 for one without names. */
    firstName(row: number): number;
    countOf(row: number): number;
    /** Makes the names of all concepts ready. */
    all(): this;
    /** The name that holds a token, which is not before that of an earlier one. */
    holder(token: number, earlier: number): number;
    /** The text of a name that is an alias. */
    aliasText(name: number): string | undefined;
}
/** A further name of a concept, by row. */
export interface RowAlias {
    readonly row: number;
    readonly text: string;
}
/** Reads every name once. */
export declare function namesRead(names: Names, language: string, rules: LanguageRules, aliases: readonly RowAlias[]): NameColumns;
