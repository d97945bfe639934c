import type { SkillIndex } from '../compact/skill-index.ts';
import { SkillGraphError } from '../errors.ts';
import type { FeatureBlock } from './features.ts';
import { type BlockOptions, termWeights } from './features-skills.ts';

export interface TextOptions extends BlockOptions {
  /** Whose labels are read: of the required skills, of the occupation itself, or both. Default both. */
  readonly of?: 'skills' | 'occupations' | 'both';
  /** Whether alternative labels are read too. Default true. */
  readonly altLabels?: boolean;
}

/**
 * Words of labels: "bake bread" and "bake cakes" share a word before they share a skill. A word's value is √ of the summed
 * weights of the skills that have it, plus 1 for each of the occupation's own labels. Off by default everywhere, because
 * evidence is often made from titles itself and then flatters whatever reads them. Default share .2.
 *
 * @throws SkillGraphError `BAD_OPTION` for an unknown `of`.
 */
export function textFeatures(options: TextOptions = {}): FeatureBlock {
  const { share = 0.2, rarity = 'smoothed', of = 'both', altLabels = true, ...terms } = options;
  if (!['skills', 'occupations', 'both'].includes(of))
    throw new SkillGraphError('BAD_OPTION', `Text is read of "skills", "occupations" or "both", not of "${of}".`);
  return {
    name: 'text',
    parameters: { of, altLabels, ...terms } as FeatureBlock['parameters'],
    share,
    rarity,
    prepare: (index) => {
      const weigh = termWeights(index, terms);
      const vocabulary = new Map<string, number>();
      const skillWords = wordLists(index, 'skills', of !== 'occupations', altLabels, vocabulary);
      const occupationWords = wordLists(index, 'occupations', of !== 'skills', altLabels, vocabulary);
      const words = [...vocabulary.keys()];
      return {
        columnCount: vocabulary.size,
        featureOf: (column) => ({ feature: 'word', row: column, label: words[column]! }),
        values: (subject) => {
          const sums = new Map<number, number>();
          const add = (words: readonly number[], value: number): void => {
            for (const word of words) sums.set(word, (sums.get(word) ?? 0) + value);
          };
          for (let i = 0; i < subject.skills.length; i++) {
            const value = weigh(subject, i);
            if (value !== 0) add(skillWords[subject.skills[i]!]!, value);
          }
          if (subject.row >= 0) add(occupationWords[subject.row]!, 1);
          const columns = [...sums.keys()].sort((a, b) => a - b);
          return { columns, values: columns.map((column) => Math.sqrt(sums.get(column)!)) };
        },
      };
    },
  };
}

/** The words of a text, in lower case, without marks and punctuation; single letters are left out. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]{2,}/gu) ?? []
  );
}

/** Words of every concept as numbers, each once; new words are added to the vocabulary. */
function wordLists(
  index: SkillIndex,
  kind: 'skills' | 'occupations',
  wanted: boolean,
  altLabels: boolean,
  vocabulary: Map<string, number>,
): readonly (readonly number[])[] {
  const count = kind === 'skills' ? index.skillCount : index.occupationCount;
  const labels = index[kind].labels();
  const others = index[kind].altLabels();
  return Array.from({ length: count }, (_, row) => {
    if (!wanted) return [];
    const words = new Set(wordsOf(altLabels ? `${labels.at(row)}\n${others.at(row)}` : labels.at(row)));
    return Array.from(words, (word) => {
      const known = vocabulary.get(word);
      if (known !== undefined) return known;
      vocabulary.set(word, vocabulary.size);
      return vocabulary.size - 1;
    });
  });
}
