/**
 * Words of a folded text: letters and digits, with the signs that tell names apart (`c++`, `c#`, `.net`, `.js`). Scripts
 * that write no spaces (Han, kana, Thai, Lao, Khmer, Burmese) give pairs of letters, so that a name is found inside a
 * longer one.
 */
export declare function wordsOf(folded: string): string[];
/** Whether two words differ but in an s at the end. */
export declare function isPlural(word: string, other: string): boolean;
/** Whether of two words the longer begins with the shorter, but for its last letter: secretary, secretaries. */
export declare function isInflection(word: string, other: string): boolean;
