import type { NameTable, Numbers } from './name-table.ts';
/**
 * Which names hold a word, ascending, a name as often as it does. Whoever asks for few words, a process with one question,
 * has them looked for among the words of all names; whoever has asked for as many as a table of every word costs has that made.
 */
export declare class Postings {
    #private;
    constructor(table: NameTable);
    of(surface: number): ArrayLike<number>;
}
/** Where a number stands among others. */
export declare function placesOf(numbers: Numbers, wanted: number): number[];
