import { type Families } from './family.ts';
import { type Hit, type Use } from './hits.ts';
import type { Lookup } from './lookup.ts';
/** What typed words stand for, by row. */
export type Decision = {
    readonly status: 'certain';
    readonly hit: Hit;
    readonly name: number;
    readonly rule: Rule;
    /** Whether a word was corrected. */
    readonly corrected: boolean;
    readonly hits: readonly Hit[];
} | {
    readonly status: 'choice';
    readonly rows: readonly number[];
    /** How many of them are called so: the family, or whoever has all the typed words in a name; the rest only come near. */
    readonly called: number;
    readonly hits: readonly Hit[];
} | {
    readonly status: 'unknown';
    readonly missing: readonly string[];
    readonly hits: readonly Hit[];
};
/** Which rule made a name certain, the strongest first. */
export declare const rules: readonly ["squeezed", "words", "stems", "otherWords", "otherStems", "whole"];
export type Rule = (typeof rules)[number];
/** What is asked of one kind of concept in one language. */
export interface Asked {
    readonly lookup: Lookup;
    readonly use: Use;
    /** For occupations only. */
    readonly families: Families | null;
}
/** Decides for typed words; where nothing is called just so, once more with short words written out and long ones cut apart. */
export declare function decide(asked: Asked, words: readonly string[]): Decision;
