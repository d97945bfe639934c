/** Columns a text takes on a terminal: escape sequences and combining marks none, wide East Asian letters two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const letter of text.replace(escapes, '')) width += letterWidth(letter);
  return width;
}

/** Cuts a plain text to a width, with an ellipsis where something is lost. */
export function truncated(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = '';
  let used = 0;
  for (const letter of text) {
    used += letterWidth(letter);
    if (used > width - 1) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}

/** Fills up to a width with spaces. */
export function padded(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const fill = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return align === 'left' ? text + fill : fill + text;
}

/** Breaks a text into lines at spaces (not at no-break spaces, nor between a number and its %); lines after the first start with `indent`. */
export function wrapped(text: string, width: number, indent = ''): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(/[ \n\t\r]+(?!%)/)) {
    const size = displayWidth(word);
    if (line !== '' && used + 1 + size > width) {
      lines.push(line);
      line = indent + word;
      used = indent.length + size;
    } else {
      line = line === '' ? word : `${line} ${word}`;
      used += size + (used === 0 ? 0 : 1);
    }
  }
  return line === '' ? lines : [...lines, line];
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one.
const escapes = /\u001b\[[0-9;]*m/g;
const combining = /^(?:\p{Mn}|\p{Me}|\p{Cf})$/u;
const wide = /^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]$/u;

function letterWidth(letter: string): number {
  if (letter < '\u0300' || (letter >= '\u2100' && letter < '\u2e80') || letter === '…') return 1;
  if (combining.test(letter)) return 0;
  return wide.test(letter) || letter.codePointAt(0)! >= 0x1f300 ? 2 : 1;
}
