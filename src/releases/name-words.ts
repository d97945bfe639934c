import type { ConceptKind } from '../compact/find-concept.ts';
import { fold } from '../compact/fold.ts';
import type { SkillIndex } from '../compact/skill-index.ts';

/** Names of one kind of concept, ready to be compared. */
export interface NameWords {
  /** Rows whose preferred label folds to a text. */
  readonly labels: ReadonlyMap<string, readonly number[]>;
  /** Rows that have it as an alternative label. */
  readonly altLabels: ReadonlyMap<string, readonly number[]>;
  /** Rows whose preferred label holds a word, ascending. */
  readonly rowsOf: ReadonlyMap<string, readonly number[]>;
  /** By row, the summed weight of the words of its label. */
  readonly weights: Float64Array;
}

/** Names by folded text and by word, in the languages given; words are those of the first. */
export function nameWords(index: SkillIndex, kind: ConceptKind, languages: readonly string[]): NameWords {
  const labels = new Map<string, number[]>();
  const altLabels = new Map<string, number[]>();
  for (const language of languages) {
    for (const [row, label] of index[kind].labels(language).all().entries())
      if (label !== '') addOnce(labels, fold(label), row);
    for (const [row, joined] of index[kind].altLabels(language).all().entries())
      if (joined !== '') for (const label of joined.split('\n')) addOnce(altLabels, fold(label), row);
  }
  const rowsOf = new Map<string, number[]>();
  const first = index[kind].labels(languages[0]).all();
  const words = first.map(wordsOf);
  for (const [row, own] of words.entries()) for (const word of own) addOnce(rowsOf, word, row);
  const weights = Float64Array.from(words, (own) =>
    own.reduce((sum, word) => sum + wordWeight(rowsOf.get(word)!.length, first.length), 0),
  );
  return { labels, altLabels, rowsOf, weights };
}

/** A word that few labels hold tells more: 1 + ln(labels / labels with the word). */
export function wordWeight(holders: number, count: number): number {
  return 1 + Math.log(count / Math.max(1, holders));
}

/** The distinct words of a label: runs of letters and digits. */
export function wordsOf(label: string): string[] {
  return [...new Set(fold(label).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [])];
}

function addOnce(table: Map<string, number[]>, name: string, row: number): void {
  const rows = table.get(name);
  if (rows === undefined) table.set(name, [row]);
  else if (rows.at(-1) !== row && !rows.includes(row)) rows.push(row);
}
