import { compare } from './compare.ts';

const untidy = /[\t\n\v\f\r\u00a0\u00ad\u200b-\u200f\u2028\u2029\u2060\ufeff]|^ | $| {2}/;

/** One line of text without tabs, no-break and zero-width characters, doubled or outer spaces. */
export function cleanText(text: string): string {
  if (!untidy.test(text)) return text;
  return text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Tidied texts, each once, blanks dropped, in code-unit order; `tidied` says whether any text itself had to change. */
export function distinctTexts(texts: readonly string[]): { texts: readonly string[]; tidied: boolean } {
  if (texts.length === 0) return noTexts;
  let tidied = false;
  const distinct = new Set<string>();
  for (const text of texts) {
    const clean = cleanText(text);
    if (clean !== text && text.trim() !== '') tidied = true;
    if (clean !== '') distinct.add(clean);
  }
  return { texts: [...distinct].sort(compare), tidied };
}

const noTexts: { texts: readonly string[]; tidied: boolean } = { texts: Object.freeze([]), tidied: false };
