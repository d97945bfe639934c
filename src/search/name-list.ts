import type { MatchedBy } from '../compact/find-concept.ts';
import { fold } from '../compact/find-concept.ts';
import type { Names } from '../compact/skill-index.ts';
import { wordsOf } from './likeness.ts';

/** One way to call a concept. */
export interface ConceptName {
  /** Row of the concept. */
  readonly row: number;
  readonly text: string;
  readonly folded: string;
  /** Of the folded text. */
  readonly words: readonly string[];
  readonly language: string;
  readonly by: Exclude<MatchedBy, 'id' | 'code'>;
}

/** Every label and alternative label in some languages, by language, then row, labels first. */
export function nameList(names: Names, languages: readonly string[]): ConceptName[] {
  const list: ConceptName[] = [];
  for (const language of languages) {
    addNames(list, names.labels(language).all(), language, 'label');
    addNames(list, names.altLabels(language).all(), language, 'altLabel');
  }
  return list;
}

function addNames(list: ConceptName[], texts: readonly string[], language: string, by: ConceptName['by']): void {
  for (const [row, lines] of texts.entries()) {
    if (lines === '') continue;
    for (const text of lines.split('\n')) {
      const folded = fold(text);
      list.push({ row, text, folded, words: wordsOf(folded), language, by });
    }
  }
}
