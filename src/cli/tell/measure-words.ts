import { countText } from './figures.ts';
import type { Screen } from './screen.ts';
import { wrapped } from './text.ts';

/** What each figure of an evaluation says, with its range; a list's length is written `k`. */
const words = {
  'nDCG@k':
    'how well the first k are ordered, the best matches first; 1 for the best possible order, 0 for none of them',
  'recall@k': 'how much of all that is right stands among the first k; 0 to 1',
  MAP: 'how early all that is right comes: the share that is right down to each of it, averaged; 0 to 1',
  MRR: '1 ÷ the place of the first right answer, averaged: 1 for always first, 0.5 for always second',
  AUC: 'how often something right stands above something that is not; 1 for always, 0.5 for chance',
  Spearman: 'how far two orders agree: 1 for the same, 0 for nothing in common, −1 for the reverse',
  'hit rate at k': 'how often the right answer stands among the first k; 0 to 1',
  'near from': 'the likeness from which an occupation is a move',
  precision: 'how many of the moves found are right; 0 to 1',
  recall: 'how many of the right moves are found; 0 to 1',
  'moves of a start': 'how many moves an occupation has: a tenth have fewer than the first, half more than the second',
  none: 'occupations without any move',
  'R²': 'how much of the differences between occupations is told: 1 for all, 0 for no more than their mean tells',
  error: 'how far an estimate lies from the figure, on average, in the unit of the indicator',
  cover: 'how many figures lie inside the interval stated for them',
  'group mean': 'R² where the mean of an occupation’s group is taken instead; digits of the group’s code',
  'most alike': 'R² where the mean of the k occupations most alike is taken instead',
} as const;

/** One of the figures of an evaluation. */
export type Measured = keyof typeof words;

/** A sentence for each figure of a table, below it. */
export function measureLines({ styles, width }: Screen, shown: readonly Measured[], k = 10): string[] {
  const named = shown.map(
    (name) => [name.replace(/\bk$/, String(k)), words[name].replace(/\bk\b/, String(k))] as const,
  );
  const room = Math.max(...named.map(([name]) => name.length)) + 4;
  return named.flatMap(([name, sentence]) =>
    wrapped(sentence, width - room).map((line, i) => styles.dim(`  ${(i === 0 ? name : '').padEnd(room - 2)}${line}`)),
  );
}

/** What the interval behind a figure is, and what a difference that contains 0 says. */
export function intervalLines(
  { styles, width }: Screen,
  { of = '', drawn, resamples, seed }: { of?: string; drawn: string; resamples: number; seed: number },
): string[] {
  const text = `Intervals${of === '' ? '' : ` of ${of}`} hold with 95 % confidence: the ${drawn} were drawn anew, with repetition, ${countText(resamples)} times (seed ${seed}). A difference whose interval contains 0 is not shown to be one.`;
  return wrapped(text, width - 2).map((line) => styles.dim(`  ${line}`));
}
