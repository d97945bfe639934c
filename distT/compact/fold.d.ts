/**
 * Text for comparison: compatibility forms, case, accents, apostrophes and spacing evened out, so that `Żołnierz` typed
 * as `zolnierz` is found, in data and typed text alike. Marks that carry meaning (Thai, Devanagari, kana, …) stay; those
 * of Latin, Greek and Cyrillic letters, Hebrew points and Arabic vowel signs go.
 */
export declare function fold(text: string): string;
/**
 * Texts of names as lines, folded in one go, since folding is a dozen calls whatever there is to fold: ¦ on both sides of a
 * name, ¶ between texts. A text that has such marks itself loses them.
 */
export declare function foldedTogether(texts: readonly string[]): string;
