import type { Candidate } from '../errors.ts';
import type { Names, SkillIndex } from './skill-index.ts';

/**
 * Up to five concepts with a label much like `name`: Dice similarity of letter pairs, at least .4 (a plain measure that
 * forgives typing mistakes and word order; fuller search is in skillgraph/search).
 */
export function nearNames(index: SkillIndex, kind: 'occupations' | 'skills' | 'groups', name: string): Candidate[] {
  const names: Names = index[kind];
  const wanted = letterPairs(name);
  const best = new Map<number, number>();
  for (const language of index.meta.languages)
    for (const [row, text] of names.labels(language).all().entries()) {
      const score = pairDice(wanted, letterPairs(text));
      if (score >= 0.4 && score > (best.get(row) ?? 0)) best.set(row, score);
    }
  return [...best]
    .sort(([rowA, a], [rowB, b]) => b - a || rowA - rowB)
    .slice(0, 5)
    .map(([row]) => {
      const code = names.codes.at(row);
      return { id: names.ids.at(row), label: names.labels().at(row), ...(code === '' ? {} : { code }) };
    });
}

function letterPairs(text: string): ReadonlySet<string> {
  const letters = ` ${text.toLowerCase()} `;
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < letters.length; i++) pairs.add(letters.slice(i, i + 2));
  return pairs;
}

function pairDice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return (2 * shared) / (a.size + b.size);
}
