/** What a text says as a number. */
export type StatedNumber =
  /** The number it states. */
  | { readonly value: number }
  /** Nothing, or `n/a`. */
  | { readonly value: null; readonly why: 'blank' }
  /** No number, or one of two: `why` says so in words that end a sentence. */
  | { readonly value: null; readonly why: string };

const blank: StatedNumber = /* @__PURE__ */ Object.freeze({ value: null, why: 'blank' });
const plain = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i;
const grouped = /^[+-]?[1-9]\d{0,2}([ ',.])\d{3}(?:\1\d{3})*(?:([.,])\d+)?$/;

/**
 * The one rule by which the package reads numbers, in tables, weights, ratings and crosswalks alike: digits with a point
 * or a comma before the decimals, groups of three digits apart by spaces, apostrophes, commas or points where that can
 * mean one thing only, digits of any width or in Arabic script. `1,234` can mean two and is read as neither; `0x10`, `5 %` and words are no numbers.
 *
 * @example
 * statedNumber('3,12'); // { value: 3.12 }
 * statedNumber('1,234'); // { value: null, why: 'is 1234 or 1.234: write it without a comma' }
 */
export function statedNumber(text: string): StatedNumber {
  if (plain.test(text)) return finite(Number(text));
  const tidy = text
    .replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[\u066b\uff0e]/g, '.')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .replace(/^[\u2010-\u2013\u2212]/, '-')
    .replaceAll('\u2019', "'");
  if (tidy === '' || /^n\/?a$/i.test(tidy)) return blank;
  if (plain.test(tidy)) return finite(Number(tidy));
  const [, between, point] = grouped.exec(tidy) ?? [];
  if (between !== undefined) {
    if (between === ',' && point === undefined && tidy.split(',').length === 2)
      return {
        value: null,
        why: `is ${tidy.replace(',', '')} or ${tidy.replace(',', '.')}: write it without a comma`,
      };
    if (point !== between) return finite(Number(tidy.replaceAll(between, '').replace(',', '.')));
  }
  if (/^[+-]?\d*,\d+$/.test(tidy)) return finite(Number(tidy.replace(',', '.')));
  return { value: null, why: 'is no number' };
}

function finite(value: number): StatedNumber {
  return Number.isFinite(value) ? { value: value === 0 ? 0 : value } : { value: null, why: 'is beyond all numbers' };
}
