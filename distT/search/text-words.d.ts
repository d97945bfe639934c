/** A word of a text, folded, with its place in it. */
export interface TextWord {
    readonly word: string;
    readonly start: number;
    readonly end: number;
}
/** The words of a text by the pieces that punctuation, brackets, bullets and lines cut it into. */
export declare function piecesOf(text: string): TextWord[][];
/** Words of each of the things that a title joins by a sign or a word: a cook/cleaner, a cook and cleaner. */
export declare function joinedParts(title: string, joins: (word: string) => boolean): readonly (readonly string[])[];
