/**
 * Words of a folded text: letters and digits, with the signs that tell names apart (`c++`, `c#`, `.net`, `.js`). Scripts
 * that write no spaces (Han, kana, Thai, Lao, Khmer, Burmese) give pairs of letters, so that a name is found inside a
 * longer one.
 */
export function wordsOf(folded: string): string[] {
  // The letters of all scripts take milliseconds to get ready, which a first answer need not wait for.
  if (/^[ -~]*$/.test(folded)) return folded.match(plainWord) ?? [];
  const found = folded.match(word) ?? [];
  return unspaced.test(folded) ? found.flatMap(cut) : found;
}

const word = /(?<![\p{L}\p{N}]\.)\.(?:net|js)(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+[+#]*/gu;
const plainWord = /(?<![a-z\d]\.)\.(?:net|js)(?![a-z\d])|[a-z\d]+[+#]*/gi;
const scripts = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar'];
const unspacedLetters = /* @__PURE__ */ scripts.map((script) => `\\p{Script_Extensions=${script}}`).join('');
const unspaced = /* @__PURE__ */ new RegExp(`[${unspacedLetters}]`, 'u');
const runs = /* @__PURE__ */ new RegExp(`[${unspacedLetters}]+|[^${unspacedLetters}]+`, 'gu');

function cut(found: string): string[] {
  if (!unspaced.test(found)) return [found];
  return (found.match(runs) ?? []).flatMap((run) => (unspaced.test(run) ? pairs([...run]) : [run]));
}

function pairs(letters: readonly string[]): string[] {
  if (letters.length === 1) return [letters[0]!];
  return letters.slice(1).map((letter, i) => letters[i]! + letter);
}

/** Whether two words differ but in an s at the end. */
export function isPlural(word: string, other: string): boolean {
  return word === `${other}s` || other === `${word}s`;
}

/** Whether of two words the longer begins with the shorter, but for its last letter: secretary, secretaries. */
export function isInflection(word: string, other: string): boolean {
  const [short, long] = word.length < other.length ? [word, other] : [other, word];
  return long.startsWith(short.slice(0, -1));
}
