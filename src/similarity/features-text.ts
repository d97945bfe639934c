import { badOption } from '../catalogue/options.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import type { FeatureBlock } from './features.ts';
import { type BlockOptions, blockForms, termWeights } from './features-skills.ts';
import { checkedOptions, type OptionForms } from './option-forms.ts';

export interface TextOptions extends BlockOptions {
  /** Whose labels are read: of the required skills, of the occupation itself, or both. Default both. */
  readonly of?: 'skills' | 'occupations' | 'both';
  /** Whether alternative labels are read too. Default true. */
  readonly altLabels?: boolean;
  /** Whether descriptions are read too. Default false. */
  readonly descriptions?: boolean;
  /** Longest run of words that counts as one term, besides the words themselves: 2 takes "pastry chef", too. Default 1. */
  readonly sequence?: number;
  /** Runs of letters within words, this short to this long, instead of words: `[3, 5]`. Ends of words count as a letter. */
  readonly letters?: readonly [shortest: number, longest: number];
}

const forms: OptionForms<TextOptions> = {
  ...blockForms,
  of: /* @__PURE__ */ new Set(['skills', 'occupations', 'both']),
  altLabels: 'flag',
  descriptions: 'flag',
  sequence: 1,
  letters: 'list',
};

/**
 * Words of labels: "bake bread" and "bake cakes" share a word before they share a skill. A word's value is √ of the summed
 * weights of the skills that have it, plus 1 for the occupation's own text. Off by default everywhere, because
 * evidence is often made from titles itself and then flatters whatever reads them. Default share .2.
 *
 * @throws SkillGraphError `BAD_OPTION` for an unknown `of`, or lengths that are no whole numbers from 1 on.
 */
export function textFeatures(options: TextOptions = {}): FeatureBlock {
  const { share = 0.2, rarity = 'smoothed', of = 'both', altLabels = true, ...rest } = checkedOptions(options, forms);
  const { descriptions = false, sequence = 1, letters, ...terms } = rest;
  const [shortest, longest] = letters ?? [1, sequence];
  if (!(Number.isInteger(shortest) && Number.isInteger(longest) && 1 <= shortest && shortest <= longest))
    throw badOption('letters', letters, 'two whole numbers from 1 on, the shorter first');
  const read: Reading = {
    altLabels,
    descriptions,
    termsOf: letters ? (text) => letterRuns(text, letters) : (text) => wordRuns(text, sequence),
  };
  return {
    name: 'text',
    parameters: {
      of,
      altLabels,
      ...(descriptions ? { descriptions } : {}),
      ...(sequence === 1 ? {} : { sequence }),
      ...(letters ? { letters } : {}),
      ...terms,
    } as FeatureBlock['parameters'],
    share,
    rarity,
    prepare: (index) => {
      const weigh = termWeights(index, terms);
      const vocabulary = new Map<string, number>();
      const skillTerms = of === 'occupations' ? null : termLists(index, 'skills', read, vocabulary);
      const occupationTerms = of === 'skills' ? null : termLists(index, 'occupations', read, vocabulary);
      const names = [...vocabulary.keys()];
      return {
        columnCount: vocabulary.size,
        featureOf: (column) => ({ feature: letters ? 'letters' : 'word', row: column, label: names[column]! }),
        values: (subject) => {
          const sums = new Map<number, number>();
          const add = (list: readonly number[], value: number): void => {
            for (const term of list) sums.set(term, (sums.get(term) ?? 0) + value);
          };
          for (let i = 0; skillTerms !== null && i < subject.skills.length; i++) {
            const value = weigh(subject, i);
            if (value !== 0) add(skillTerms[subject.skills[i]!]!, value);
          }
          if (subject.row >= 0 && occupationTerms !== null) add(occupationTerms[subject.row]!, 1);
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

/** The words of each line, and runs of up to so many in a row. */
function wordRuns(text: string, longest: number): readonly string[] {
  if (longest === 1) return wordsOf(text);
  return text.split('\n').flatMap((line) => {
    const words = wordsOf(line);
    return words.flatMap((_, start) =>
      Array.from({ length: Math.min(longest, words.length - start) }, (_, more) =>
        words.slice(start, start + more + 1).join(' '),
      ),
    );
  });
}

/** Runs of letters of each word, a blank standing for where it begins and ends. */
function letterRuns(text: string, [shortest, longest]: readonly [number, number]): readonly string[] {
  return wordsOf(text).flatMap((word) => {
    const letters = Array.from(` ${word} `);
    const runs: string[] = [];
    for (let length = shortest; length <= longest; length++)
      for (let start = 0; start + length <= letters.length; start++)
        runs.push(letters.slice(start, start + length).join(''));
    return runs;
  });
}

/** Which texts of a concept are read, and what they are taken apart into. */
interface Reading {
  readonly altLabels: boolean;
  readonly descriptions: boolean;
  readonly termsOf: (text: string) => readonly string[];
}

/** Terms of every concept as numbers, each once; new ones are added to the vocabulary. */
function termLists(
  index: SkillIndex,
  kind: 'skills' | 'occupations',
  { altLabels, descriptions, termsOf }: Reading,
  vocabulary: Map<string, number>,
): readonly (readonly number[])[] {
  const count = kind === 'skills' ? index.skillCount : index.occupationCount;
  const names = index[kind];
  const texts = [
    names.labels(),
    ...(altLabels ? [names.altLabels()] : []),
    ...(descriptions ? [names.descriptions()] : []),
  ];
  return Array.from({ length: count }, (_, row) => {
    const terms = new Set(termsOf(texts.map((table) => table.at(row)).join('\n')));
    return Array.from(terms, (term) => {
      const known = vocabulary.get(term);
      if (known !== undefined) return known;
      vocabulary.set(term, vocabulary.size);
      return vocabulary.size - 1;
    });
  });
}
