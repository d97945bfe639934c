import type { Lookup } from './lookup.ts';
/** A word of the data that a typed word may stand for. */
export interface Alternative {
    readonly surface: number;
    readonly likeness: number;
}
/** A typed word with what it may stand for. */
export interface Unit {
    readonly typed: string;
    readonly weight: number;
    /** Whether it says nothing by itself. */
    readonly stop: boolean;
    /** Whether there is no doubt what it stands for. */
    readonly sure: boolean;
    readonly how: 'word' | 'parts' | 'correction' | 'nothing';
    readonly alternatives: readonly Alternative[];
    /** Names that write the word as two: `life guard`. */
    readonly written: readonly Apart[];
}
/** A name that holds two surfaces side by side. */
export interface Apart {
    readonly name: number;
    readonly surfaces: readonly [number, number];
}
/** Reads typed words, each by itself and each with its neighbour. */
export declare function unitsOf(lookup: Lookup, words: readonly string[], { begun }?: {
    readonly begun?: boolean;
}): Unit[];
