/**
 * One line of text without control and invisible characters, tabs, no-break, doubled or outer spaces, accents composed with
 * their letters (NFC). Identifiers, codes,
 * labels and whatever is compared with them are cleaned by this one function, wherever they come from.
 */
export declare function cleanText(text: string): string;
/** A text of several lines: as {@link cleanText}, but its line breaks and the spaces between words stay. */
export declare function cleanLines(text: string): string;
/** Tidied texts, each once, blanks dropped, in code-unit order; `tidied` says whether any text itself had to change. */
export declare function distinctTexts(texts: readonly string[]): {
    texts: readonly string[];
    tidied: boolean;
};
