/**
 * Words in code-unit order, as lines of one text. A question looks into few places of it, so words are cut apart, and
 * checked, a block at a time.
 */
export declare class WordList {
    #private;
    readonly length: number;
    /** The words, each between line feeds. */
    readonly text: string;
    /** Where the first word of every block begins in the text; at last, where the text ends. */
    readonly starts: Uint32Array;
    /** @throws SkillGraphError `INDEX_DAMAGED` where the starts are not as many as such a text has. */
    constructor(lines: string, starts: Uint32Array, length: number);
    static of(words: Iterable<string>): WordList;
    at(place: number): string;
    /** Where a word stands; −1 where it does not. */
    placeOf(word: string): number;
    /** The words that begin so: from the first place up to, not including, the second. */
    beginning(start: string): readonly [from: number, to: number];
}
