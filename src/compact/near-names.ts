import type { Candidate } from '../errors.ts';
import { derivedBy } from './derived.ts';
import { fold } from './fold.ts';
import type { ConceptKind, Names, SkillIndex } from './skill-index.ts';

/**
 * Up to five concepts whose label shares words with `name`, the rarer the better: at least a third of what was typed, by
 * rarity. Whole words only; skillgraph/search forgives spelling and knows other forms.
 */
export function nearNames(index: SkillIndex, kind: ConceptKind, name: string): Candidate[] {
  const { rowsOf, sizes } = wordTable(index, kindKeys[kind]);
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
    .map(([row]) => candidate(index, kind, row));
}

export function candidate(index: SkillIndex, kind: ConceptKind, row: number): Candidate {
  const names: Names = index[kind];
  const code = names.codes.at(row);
  return { id: names.ids.at(row), label: names.labels().at(row), ...(code === '' ? {} : { code }) };
}

const kindKeys: Readonly<Record<ConceptKind, { readonly kind: ConceptKind }>> = {
  occupations: { kind: 'occupations' },
  skills: { kind: 'skills' },
  groups: { kind: 'groups' },
};

/** Labels by their words, and how many words each has. */
const wordTable = /* @__PURE__ */ derivedBy((index: SkillIndex, { kind }: { readonly kind: ConceptKind }) => {
  const rowsOf = new Map<string, number[]>();
  const sizes = new Uint16Array(index[kind].ids.length);
  for (const language of index.meta.languages)
    for (const [row, label] of index[kind].labels(language).all().entries()) {
      const words = wordsIn(label);
      sizes[row] = words.length;
      for (const word of words) {
        const rows = rowsOf.get(word);
        if (rows === undefined) rowsOf.set(word, [row]);
        else if (rows[rows.length - 1] !== row) rows.push(row);
      }
    }
  return { rowsOf, sizes };
});

function wordsIn(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}\p{M}]+[+#]*/gu) ?? [];
}
