/**
 * How much a typed text is like a name, 0–1; 1 for the same words in any order. Words are paired one to one, the most
 * alike first: equal 1, begun .7–1 by how much of it is typed, mistyped 1 minus twice its edits per letter. Each side's
 * words count by their letters; the mean leans to the typed side (¾), because people type less than the whole name.
 *
 * @param query words of the typed text, folded
 * @param name words of the name, folded
 */
export function likeness(query: readonly string[], name: readonly string[]): number {
  const pairs = query
    .flatMap((typed, i) => name.map((word, j) => ({ i, j, like: wordLikeness(typed, word) })))
    .filter(({ like }) => like > 0)
    .sort((a, b) => b.like - a.like || a.i - b.i || a.j - b.j);
  const usedTyped = new Set<number>();
  const usedWords = new Set<number>();
  let found = 0;
  let explained = 0;
  for (const { i, j, like } of pairs) {
    if (usedTyped.has(i) || usedWords.has(j)) continue;
    usedTyped.add(i);
    usedWords.add(j);
    found += like * query[i]!.length;
    explained += like * name[j]!.length;
  }
  const typedLetters = lettersOf(query);
  const nameLetters = lettersOf(name);
  return typedLetters === 0 || nameLetters === 0 ? 0 : (0.75 * found) / typedLetters + (0.25 * explained) / nameLetters;
}

/**
 * How much two texts are alike when spaces and signs are left out, 0–1; 0 beyond one edit per six letters. Finds what
 * words do not: `officeclerk`, `cok`.
 */
export function squeezedLikeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  const allowed = Math.max(1, Math.floor(longest / 6));
  if (Math.min(a.length, b.length) < 3 || Math.abs(a.length - b.length) > allowed) return 0;
  const edits = editDistance(a, b);
  return edits > allowed ? 0 : 1 - (1.5 * edits) / longest;
}

/** Words of a folded text: runs of letters and digits. */
export function wordsOf(folded: string): string[] {
  return folded.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

function lettersOf(words: readonly string[]): number {
  return words.reduce((letters, { length }) => letters + length, 0);
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
