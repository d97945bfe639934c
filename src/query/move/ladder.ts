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
  const patterns = (forms: readonly string[]): ((words: readonly string[]) => readonly string[] | null) => {
    const known = forms.map(formOf);
    return (words) => {
      for (const { starts, ends } of known)
        if (words.length >= starts.length + ends.length && begins(words, starts) && finishes(words, ends))
          return words.slice(starts.length, words.length - ends.length);
      return null;
    };
  };
  const [isTop, isLead, isUp, isDown] = [top, lead, up, down].map(patterns) as [Strip, Strip, Strip, Strip];
  const graded = derivedGrades(labels, isUp, isDown);
  return {
    lead: (row) => {
      const words = wordsOf(labels.at(row));
      return isTop(words) !== null ? 2 : isLead(words) !== null ? 1 : 0;
    },
    gradeChange: (from, to) => {
      const a = graded(from);
      const b = graded(to);
      if (a.grade === b.grade || !(within(a.words, b.words) || within(b.words, a.words))) return 0;
      return b.grade > a.grade ? 1 : -1;
    },
  };
}

type Strip = (words: readonly string[]) => readonly string[] | null;

interface Graded {
  readonly grade: number;
  /** The label without its word of grade. */
  readonly words: ReadonlySet<string>;
}

function derivedGrades(labels: StringTable, isUp: Strip, isDown: Strip): (row: number) => Graded {
  const known: (Graded | undefined)[] = [];
  return (row) => {
    known[row] ??= gradedLabel(wordsOf(labels.at(row)), isUp, isDown);
    return known[row];
  };
}

function gradedLabel(words: readonly string[], isUp: Strip, isDown: Strip): Graded {
  const above = isUp(words);
  if (above !== null) return { grade: 1, words: new Set(above) };
  const below = isDown(words);
  return below === null ? { grade: 0, words: new Set(words) } : { grade: -1, words: new Set(below) };
}

function within(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  if (part.size === 0) return false;
  for (const word of part) if (!whole.has(word)) return false;
  return true;
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
