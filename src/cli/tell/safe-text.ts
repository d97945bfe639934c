/** The styles that answers are set off with, and nothing else that a terminal acts on. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a style begins with one.
const ownStyle = /\u001b\[(?:1|2|22|31|32|33|36|39)m/y;

/** Characters that a terminal acts on or that turn the direction of reading; tabs and line feeds are none of them. */
const acting =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/g;

/**
 * Text for a terminal: whatever came from data or was typed cannot move the cursor, clear the screen, write the clipboard
 * or turn the reading; our own styles stay.
 */
export function terminalSafe(text: string): string {
  return text.replace(acting, (character, at: number) => {
    if (character !== '\u001b') return '';
    ownStyle.lastIndex = at;
    return ownStyle.test(text) ? character : '';
  });
}

/** The same for what was typed, or what somebody else wrote, before it is styled: it has no styles of its own. */
export function unstyled(text: string): string {
  return text.replace(acting, '');
}

/** JSON whose strings hold nothing that a terminal acts on: what JSON leaves as it is, is spelled by its number. */
export function terminalSafeJson(json: string): string {
  return json.replace(acting, (character) =>
    character === '\n' || character === '\r'
      ? character
      : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
