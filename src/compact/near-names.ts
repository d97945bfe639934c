import type { Candidate } from '../errors.ts';
import { conceptRef } from './concept-ref.ts';
import { derivedBy } from './derived.ts';
import { fold } from './fold.ts';
import type { ConceptKind, Names, SkillIndex } from './skill-index.ts';

/** Longer texts are no names, but for those that are in the data: nothing comes near them. */
export const LONGEST_NAME = 200;

/**
 * Up to five concepts whose label shares words with `name`, the rarer the better: at least a third of what was typed, by
 * rarity. Whole words only; skillgraph/search forgives spelling and knows other forms.
 */
export function nearNames(index: SkillIndex, kind: ConceptKind, name: string): Candidate[] {
  if (name.length > LONGEST_NAME) return [];
  const { rowsOf, sizes } = wordTable(index[kind].labels, index.meta.languages);
  const scores = new Map<number, number>();
  let most = 0;
  for (const word of new Set(wordsIn(name))) {
    const rows = rowsOf.get(word) ?? [];
    const weight = 1 / Math.log(2 + rows.length);
    most += weight;
    for (const row of rows) scores.set(row, (scores.get(row) ?? 0) + weight);
  }
  return [...scores]
    .filter(([, score]) => score >= most / 3)
    .sort(([rowA, a], [rowB, b]) => b - a || sizes[rowA]! - sizes[rowB]! || rowA - rowB)
    .slice(0, 5)
    .map(([row]) => conceptRef(index, kind, row));
}

/** Labels by their words, and how many words each has. */
const wordTable = /* @__PURE__ */ derivedBy((labels: Names['labels'], languages: readonly string[]) => {
  const rowsOf = new Map<string, number[]>();
  const sizes: number[] = [];
  for (const language of languages)
    for (const [row, label] of labels(language).all().entries()) {
      const words = wordsIn(label);
      sizes[row] = words.length;
      for (const word of words) addRow(rowsOf, word, row);
    }
  return { rowsOf, sizes };
});

/** One more row of a key, unless it is the last that was added. */
export function addRow(rowsOf: Map<string, number[]>, key: string, row: number): void {
  const rows = rowsOf.get(key);
  if (rows === undefined) rowsOf.set(key, [row]);
  else if (rows[rows.length - 1] !== row) rows.push(row);
}

function wordsIn(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}\p{M}]+[+#]*/gu) ?? [];
}
