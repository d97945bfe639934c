import type { SkillIndex } from '../compact/skill-index.ts';
import type { Hit } from './hits.ts';
import { type Lookup } from './lookup.ts';
import type { Unit } from './units.ts';
/** Occupations by the word that says what they are: `… teacher`, `teacher of …`. */
export interface Families {
    /** Rows whose label names them by a stem: its last word, or the last before a joint. */
    readonly headedBy: (stem: number) => readonly number[];
    /** Rows one of whose names of several words names them by a stem: the label `garden labourer`, its other name `landscape gardener`. */
    readonly namedBy: (stem: number) => ReadonlySet<number>;
    /** How many of those are in other groups than a row. */
    readonly calledElsewhere: (stem: number, row: number) => number;
    /** Whether two are of one group, as kinds of one another are. */
    readonly areAkin: (row: number, other: number) => boolean;
    /** Those of a row's group, if the group's title says words of all these stems: whoever types it names the group. */
    readonly peersCalled: (row: number, words: readonly ReadonlySet<number>[]) => readonly number[];
    /** Rows, generic first and one per group first; `stem` is the word that names them. */
    readonly ordered: (rows: readonly number[], stem: number) => number[];
}
export declare const familiesOf: (index: SkillIndex, lookup: Lookup) => Families;
/** Occupations that a word says what they are, in the order in which they are offered. */
export interface Family {
    readonly rows: readonly number[];
    /** Whether they are so many that the word is the name of the family, whoever else is called so. */
    readonly named: boolean;
}
export declare const noFamily: Family;
/**
 * The family of a word: those whose labels name them by it; for two words, by the second, and hold both. A word by itself
 * names one, too, where no label of one's own says it but many others are called by it: a farmer may be any of several.
 */
export declare function familyOf(lookup: Lookup, families: Families, units: readonly Unit[], hits: readonly Hit[]): Family;
/** Whether a name is a half of a label that says two: `actor/actress`. */
export declare function isHalf({ table }: Lookup, row: number, name: number): boolean;
