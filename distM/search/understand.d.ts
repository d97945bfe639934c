import { type MatchedBy } from '../compact/find-concept.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { type ConceptRef } from '../query/answer/concept-ref.ts';
import type { AskedIn } from './engine.ts';
import type { Hit } from './hits.ts';
import type { NamedKind } from './packed-names.ts';
/**
 * How a name was understood: `same` as written, case, accents and spacing aside; the same words in other `forms` or order;
 * a `correction` of its spelling; or all but a small `part` of the name.
 */
export type How = 'same' | 'forms' | 'correction' | 'part';
/** What a typed name stands for, and by which name and how. Every question takes it as its subject. */
export interface Certain extends ConceptRef {
    readonly status: 'certain';
    readonly kind: NamedKind;
    readonly typed: string;
    /** The name that matched, as written in the data; hidden labels, too, since it is what was typed. */
    readonly matched: string;
    readonly matchedBy: MatchedBy | 'alias';
    readonly how: How;
    /** Language of the matched name; absent for ids and codes. */
    readonly language?: string;
}
/** A typed name that several concepts have, or whose meaning is for a person to decide. */
export interface Choice {
    readonly status: 'choice';
    readonly kind: NamedKind;
    readonly typed: string;
    /** The generic ones first; at most eight. */
    readonly family: readonly ConceptRef[];
    /** How many are called so; never fewer than the family shows. */
    readonly size: number;
    /** What was typed where it is a code or an address: `the group "Software developers" (2512)`. */
    readonly what?: string;
}
/** A typed name that nothing here is called. */
export interface Unknown {
    readonly status: 'unknown';
    readonly kind: NamedKind;
    readonly typed: string;
    /** The words that no name holds. */
    readonly missing: readonly string[];
    /** What comes nearest; at most five. */
    readonly near: readonly ConceptRef[];
    readonly what?: string;
}
/** What a text was taken to mean: one concept for certain, a choice of several, or nothing known. */
export type Understanding = Certain | Choice | Unknown;
/** Where names are looked up. */
export interface NameSource {
    readonly index: SkillIndex;
}
/** A concept that was found, with the name and the reason. */
export interface Found {
    readonly hit: Hit;
    readonly asked: AskedIn;
}
/** What typed text stands for, by rows: for everything that shows it. */
export interface Reading {
    readonly status: Understanding['status'];
    /** The concepts, the most likely first: one where it is certain. */
    readonly rows: readonly number[];
    /** How many of a choice are called so, where the others only come near; all of them where it is left out. */
    readonly called?: number;
    /** Further concepts, best first. */
    readonly found: readonly Found[];
    /** The name that is certain, and how. */
    readonly by?: {
        readonly text: string;
        readonly by: MatchedBy | 'alias';
        readonly how: How;
        readonly language?: string;
    };
    readonly missing: readonly string[];
    readonly what?: string;
}
/**
 * Reads a text as a name: an id, a code or an address first, then names in every language, the strongest rule of any.
 *
 * @throws SkillGraphError `TOO_LARGE` for a text longer than names are, unless something is called just so.
 */
export declare function read(source: NameSource, kind: NamedKind, text: string): Reading;
/** The text of a name, and which tier it is of. */
export declare function nameText(index: SkillIndex, kind: NamedKind, { lookup, language }: AskedIn, name: number): {
    readonly text: string;
    readonly by: MatchedBy | 'alias';
};
/** A reading in words, for callers. */
export declare function understanding(source: NameSource, kind: NamedKind, typed: string, reading: Reading, language?: string): Understanding;
