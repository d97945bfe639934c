import type { Lookup } from './lookup.ts';
import type { Unit } from './units.ts';
/** A concept that holds some of the typed words in a name. */
export interface Hit {
    readonly row: number;
    /** Its best name, by number and by where it comes from. */
    readonly name: number;
    readonly tier: number;
    readonly score: number;
    /** Share of the typed words, by weight, that the name holds; the same by likeness; share of the name that was typed. */
    readonly typed: number;
    readonly likeness: number;
    readonly covered: number;
    /** How much of the label was typed where it holds every typed word; −1 where it does not. */
    readonly labelCovered: number;
    /** The best name equal to what was typed but for order and stop words, by tier: in words, in stems. −1 for none. */
    readonly equalInWords: number;
    readonly equalInStems: number;
    /** The equal name of the strongest tier, in words before stems. */
    readonly equalName: number;
    /** Whether it is a label that what was typed misspells with its spaces. */
    readonly squeezed: boolean;
}
/** How often a concept is asked for, 0–1. */
export type Use = (row: number) => number;
/** Every concept that holds a typed word that says something, best first. */
export declare function hitsOf(lookup: Lookup, units: readonly Unit[], use: Use): Hit[];
/** Whether a name says the typed words one after the other, stop words aside. */
export declare function inOrder({ table, isStop }: Lookup, name: number, units: readonly Unit[]): boolean;
/** Whether a name says what was typed in the order in which it was typed, corrected words for those they stand for. */
export declare function inTypedOrder({ table, isStop }: Lookup, name: number, units: readonly Unit[]): boolean;
/** A label found by its letters alone: as near as a corrected word. */
export declare function squeezedHit(row: number, name: number): Hit;
