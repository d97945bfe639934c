import { compare } from './compare.ts';

/**
 * What no name, code or text keeps: control characters (escape sequences begin with one), soft hyphens, zero-width and
 * joining marks, marks that turn the direction of reading, halves of letters, and what Unicode never assigns.
 */
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const untidy =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
  /[\u0000-\u001f\u007f-\u00a0\u00ad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ud800-\udfff\ufeff\ufff9-\ufffb\ufffe\uffff]|^ | $| {2}/;

/**
 * One line of text without control and invisible characters, tabs, no-break, doubled or outer spaces, accents composed with
 * their letters (NFC). Identifiers, codes,
 * labels and whatever is compared with them are cleaned by this one function, wherever they come from.
 */
export function cleanText(text: string): string {
  if (!untidy.test(text)) return composed(text);
  return composed(text.replace(invisible, ''))
    .replace(/[\s\u0085]+/g, ' ')
    .trim();
}

/** Letters beyond Latin-1, which may be written in parts. */
const inParts = /[^\0-\u02ff]/;

/** A letter and its accent as one, however a keyboard or a disk takes them apart: `é` is one letter, and one identifier. */
function composed(text: string): string {
  return inParts.test(text) ? text.normalize('NFC') : text;
}

const untidyLines = /* @__PURE__ */ new RegExp(`${invisible.source}|\\r|^\\s|\\s$`);

/** A text of several lines: as {@link cleanText}, but its line breaks and the spaces between words stay. */
export function cleanLines(text: string): string {
  return composed(untidyLines.test(text) ? text.replace(/\r\n?/g, '\n').replace(invisible, '').trim() : text);
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

const noTexts: { texts: readonly string[]; tidied: boolean } = {
  texts: /* @__PURE__ */ Object.freeze([]),
  tidied: false,
};
