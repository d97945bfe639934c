/** Code-unit order, the order of all lists here. */
export function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Where a word stands among words in code-unit order; −1 where it does not. */
export function placeOf(words: readonly string[], word: string): number {
  const place = firstFrom(words, word);
  return words[place] === word ? place : -1;
}

/** The words of a sorted list that begin so: from the first place up to, not including, the second. */
export function beginning(words: readonly string[], start: string): readonly [from: number, to: number] {
  return [firstFrom(words, start), firstFrom(words, `${start}\uffff`)];
}

function firstFrom(words: readonly string[], text: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]! < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function areAscending(words: readonly string[]): boolean {
  for (let i = 1; i < words.length; i++) if (words[i - 1]! >= words[i]!) return false;
  return true;
}
