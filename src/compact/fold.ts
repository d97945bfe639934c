/**
 * Text for comparison: compatibility forms, case, accents, apostrophes and spacing evened out, so that `Żołnierz` typed
 * as `zolnierz` is found, in data and typed text alike. Marks that carry meaning (Thai, Devanagari, kana, …) stay; those
 * of Latin, Greek and Cyrillic letters, Hebrew points and Arabic vowel signs go.
 */
export function fold(text: string): string {
  const plain = /^[ -~]*$/.test(text) ? text.toLowerCase() : unmarked(text);
  const bare = apostrophe.test(plain) ? plain.replace(possessive, '') : plain;
  // What is one blank already is left: that is most of it.
  return bare
    .replace(/&/g, ' and ')
    .replace(/\s\s+|[^\S ]/g, ' ')
    .trim();
}

/**
 * Texts of names as lines, folded in one go, since folding is a dozen calls whatever there is to fold: ¦ on both sides of a
 * name, ¶ between texts. A text that has such marks itself loses them.
 */
export function foldedTogether(texts: readonly string[]): string {
  const marks = /[¶¦]/g;
  const bare = marks.test(texts.join('')) ? texts.map((text) => text.replace(marks, '')) : texts;
  return fold(`¦${bare.join('¦¶¦').replaceAll('\n', '¦¦')}¦`)
    .replaceAll(' ¦', '¦')
    .replaceAll('¦ ', '¦');
}

const apostrophe = /['’ʼ‘`]/;
const possessive = /['’ʼ‘`](?:s(?![\p{L}\p{N}]))?/gu;
const droppedMarks = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u00ad\u200c\u200d]/g;
const ownLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  ß: 'ss',
};

function unmarked(text: string): string {
  return text
    .normalize('NFKD')
    .replace(droppedMarks, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[łøđıæœþðß]/g, (letter) => ownLetters[letter]!);
}
