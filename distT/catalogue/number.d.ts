/** What a text says as a number. */
export type StatedNumber = 
/** The number it states. */
{
    readonly value: number;
}
/** Nothing, or `n/a`. */
 | {
    readonly value: null;
    readonly why: 'blank';
}
/** No number, or one of two: `why` says so in words that end a sentence. */
 | {
    readonly value: null;
    readonly why: string;
};
/**
 * The one rule by which the package reads numbers, in tables, weights, ratings and crosswalks alike: digits with a point
 * or a comma before the decimals, groups of three digits apart by spaces, apostrophes, commas or points where that can
 * mean one thing only, digits of any width or in Arabic script. `1,234` can mean two and is read as neither; `0x10`, `5 %` and words are no numbers.
 *
 * @example
 * statedNumber('3,12'); // { value: 3.12 }
 * statedNumber('1,234'); // { value: null, why: 'is 1234 or 1.234: write it without a comma' }
 */
export declare function statedNumber(text: string): StatedNumber;
