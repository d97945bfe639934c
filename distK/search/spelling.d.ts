import type { Lookup } from './lookup.ts';
/** Surfaces that hold a typed word at their start or end, or, if it is long, anywhere; `begun`: at their start alone. */
export declare function longerWords(lookup: Lookup, typed: string, begun?: boolean): number[];
/**
 * Surfaces that a typed word may be a misspelling of, the most likely sort only: the same sound; else one edit, for words
 * of three letters or more; else two, for eight or more. First letter or sound is the same.
 */
export declare function corrections(lookup: Lookup, typed: string): readonly number[];
