import type { AskedIn } from './engine.ts';
import type { TextWord } from './text-words.ts';
/** Runs of words that no name took, without fillers at their ends. */
export declare function leftovers(piece: readonly TextWord[], taken: Uint8Array, asked: readonly AskedIn[]): TextWord[][];
/**
 * Words that are all that a piece says but for numbers and small words, and that end in what occupations are called by, read
 * as a title: whoever writes "carer" and the years was one, and so was a "carer for my mother".
 */
export declare function titleAlone(asked: readonly AskedIn[], piece: readonly TextWord[], words: readonly TextWord[]): Leftover | null;
/** Rows that words stand for: one for certain, or those they may. */
interface Leftover {
    readonly certain: boolean;
    readonly rows: readonly number[];
    readonly words: readonly TextWord[];
}
/** What is left, understood like a typed name; null where it says nothing. */
export declare function leftoverReading(asked: readonly AskedIn[], piece: readonly TextWord[], words: readonly TextWord[]): Leftover | null;
export {};
