import type { Lookup } from './lookup.ts';
import type { WordList } from './word-list.ts';
/**
 * Which letters a word has, and which it has more than once, a bit each: words that differ in more bits than two for every
 * edit are further apart than so many edits.
 */
export declare function lettersIn(word: string): readonly [once: number, again: number];
/** How many bits are set. */
export declare function differing(mask: number): number;
/** {@link lettersIn} of surfaces, each worked out when it is first asked for. */
declare class SurfaceLetters {
    #private;
    constructor(surfaces: WordList);
    once(surface: number): number;
    /** Of one that {@link once} was asked of. */
    again(surface: number): number;
}
export declare const lettersOfSurfaces: (lookup: Lookup) => SurfaceLetters;
export {};
