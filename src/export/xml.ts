// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML 1.0 cannot hold at all.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** What may have to be written otherwise. Most texts hold none of it, which one look says. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are among the characters that XML 1.0 cannot hold.
const special = /[\u0000-\u001f&<>"'\ud800-\udfff\ufffe\uffff]/;
const marks = /* @__PURE__ */ ['&', '<', '>', '"', "'", '\t', '\n', '\r'].map(
  (mark) => [mark, `&#${mark.charCodeAt(0)};`] as const,
);

/** Text for an attribute or an element; characters that XML cannot hold become U+FFFD. */
export function xmlText(text: string): string {
  if (!special.test(text)) return text;
  return marks.reduce((written, [mark, by]) => written.replaceAll(mark, by), text.replace(forbidden, '\ufffd'));
}

/** A key as text for XML in which no two keys are alike: what XML cannot hold is written by its number, `_x001B_`. */
export function xmlKey(key: string): string {
  if (!special.test(key) && !key.includes('_x')) return key;
  return key
    .replace(/_x(?=[0-9A-F]{4}_)/g, '_x005F_x')
    .replace(forbidden, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

/** `name="value"` pairs with a space before each; undefined values are left out. */
export function xmlAttributes(attributes: Readonly<Record<string, string | number | undefined>>): string {
  let text = '';
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) text += ` ${name}="${xmlText(String(value))}"`;
  return text;
}
