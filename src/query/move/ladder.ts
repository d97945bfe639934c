import { once } from '../../compact/derived.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import type { StringTable } from '../../compact/strings.ts';

/**
 * Words of a language that tell rank in the label of an occupation. An ellipsis stands for the rest of the label:
 * `head …` begins it, `… supervisor` ends it, `chief … officer` does both.
 */
export interface Ladder {
  /** Who leads others. */
  readonly lead: readonly string[];
  /** Who leads the whole, among managers. */
  readonly top?: readonly string[];
  /** A grade above and a grade below the plain label. */
  readonly up: readonly string[];
  readonly down: readonly string[];
}

/** The words measured on evidence; other languages are the caller's to give. */
export const englishLadder: Ladder = {
  lead: ['… supervisor', '… foreman', '… manager', 'head …', 'chief …'],
  top: ['chief … officer'],
  up: ['senior …', 'advanced …', 'specialist …', 'lead …', 'principal …', '… advanced'],
  down: ['junior …', 'trainee …', 'apprentice …', 'assistant …', 'deputy …'],
};

/** Labels as rank sees them. */
export interface RankWords {
  /** Of a row: 2 leads the whole, 1 leads others, 0 says nothing. */
  readonly lead: (row: number) => number;
  /** −1, 0 or 1: how the grade changes from a row to another whose label is the same but for words of grade. */
  readonly gradeChange: (from: number, to: number) => number;
}

/** Ranks by the labels in a language, given as a ladder of words. */
export function rankWords(index: SkillIndex, { lead, top = [], up, down }: Ladder, language: string): RankWords {
  const labels = index.occupations.labels(language);
  const patterns = (forms: readonly string[]): Strip => {
    const known = forms.map(formOf);
    return (label) => {
      // Most labels have none of the words: these need not be taken apart.
      const possible = known.filter(({ starts, ends }) => label.includes(starts[0] ?? ends[0] ?? ''));
      if (possible.length === 0) return null;
      const words = wordsOf(label);
      for (const { starts, ends } of possible)
        if (words.length >= starts.length + ends.length && begins(words, starts) && finishes(words, ends))
          return words.slice(starts.length, words.length - ends.length);
      return null;
    };
  };
  const [isTop, isLead, isUp, isDown] = [top, lead, up, down].map(patterns) as [Strip, Strip, Strip, Strip];
  const graded = derivedGrades(labels, isUp, isDown);
  return {
    lead: (row) => {
      const label = labels.at(row).toLowerCase();
      return isTop(label) !== null ? 2 : isLead(label) !== null ? 1 : 0;
    },
    gradeChange: (from, to) => {
      const a = graded(from);
      const b = graded(to);
      if (a.grade === b.grade || !(within(a.words(), b.words()) || within(b.words(), a.words()))) return 0;
      return b.grade > a.grade ? 1 : -1;
    },
  };
}

/** The words of a label, in small letters, without those of a form; null where it has none of the forms. */
type Strip = (label: string) => readonly string[] | null;

interface Graded {
  readonly grade: number;
  /** The label without its word of grade. */
  readonly words: () => readonly string[];
}

function derivedGrades(labels: StringTable, isUp: Strip, isDown: Strip): (row: number) => Graded {
  const known: (Graded | undefined)[] = [];
  return (row) => {
    known[row] ??= gradedLabel(labels.at(row).toLowerCase(), isUp, isDown);
    return known[row];
  };
}

function gradedLabel(label: string, isUp: Strip, isDown: Strip): Graded {
  const above = isUp(label);
  if (above !== null) return { grade: 1, words: () => above };
  const below = isDown(label);
  return below === null ? { grade: 0, words: once(() => wordsOf(label)) } : { grade: -1, words: () => below };
}

function within(part: readonly string[], whole: readonly string[]): boolean {
  return part.length > 0 && part.every((word) => whole.includes(word));
}

function formOf(form: string): { readonly starts: readonly string[]; readonly ends: readonly string[] } {
  const [before = '', after = ''] = form.split('…');
  return { starts: wordsOf(before), ends: wordsOf(after) };
}

function wordsOf(label: string): readonly string[] {
  return label.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function begins(words: readonly string[], starts: readonly string[]): boolean {
  return starts.every((word, i) => words[i] === word);
}

function finishes(words: readonly string[], ends: readonly string[]): boolean {
  return ends.every((word, i) => words[words.length - ends.length + i] === word);
}

/** English rank words of an index; null where it has no English labels. */
export function englishRanks(index: SkillIndex): RankWords | null {
  return index.meta.languages.includes('en') ? rankWords(index, englishLadder, 'en') : null;
}
