/**
 * How much a typed text is like a name, 0–1; 1 for the same words in any order. Each word counts by its letters and is
 * matched with the best word of the other side: equal 1, begun .7–1 by how much of it is typed, mistyped 1 minus twice
 * its edits per letter. The mean leans to the typed side (¾), because people type less than the whole name.
 *
 * @param query words of the typed text, folded
 * @param name words of the name, folded
 */
export function likeness(query: readonly string[], name: readonly string[]): number {
  const found = coveredShare(query, name, wordLikeness);
  const explained = coveredShare(name, query, (nameWord, queryWord) => wordLikeness(queryWord, nameWord));
  return 0.75 * found + 0.25 * explained;
}

/** Words of a folded text: runs of letters and digits. */
export function wordsOf(folded: string): string[] {
  return folded.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

function coveredShare(
  words: readonly string[],
  others: readonly string[],
  like: (word: string, other: string) => number,
): number {
  let letters = 0;
  let covered = 0;
  for (const word of words) {
    let best = 0;
    for (const other of others) best = Math.max(best, like(word, other));
    letters += word.length;
    covered += word.length * best;
  }
  return letters === 0 ? 0 : covered / letters;
}

function wordLikeness(typed: string, word: string): number {
  if (typed === word) return 1;
  if (word.startsWith(typed)) return 0.7 + (0.3 * typed.length) / word.length;
  const longest = Math.max(typed.length, word.length);
  return Math.max(0, 1 - (2 * editDistance(typed, word)) / longest);
}

/** Insertions, deletions, replacements and swaps of neighbours that turn one text into the other. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min(replaced, last[j]! + 1, row[j - 1]! + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, before[j - 2]! + 1);
      row.push(best);
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}
