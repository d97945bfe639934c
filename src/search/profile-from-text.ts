import { beyond } from '../errors.ts';
import { checkedOptions } from '../query/answer/ask.ts';
import { type ConceptRef, conceptRef } from '../query/answer/concept-ref.ts';
import { bagsOf } from './bags.ts';
import type { Search } from './create-search.ts';
import { decide } from './decision.ts';
import type { AskedIn } from './engine.ts';
import { checkedText, checkSearch } from './input-forms.ts';
import { leftoverReading, leftovers, titleAlone } from './leftovers.ts';
import type { NamedKind } from './packed-names.ts';
import { piecesOf, type TextWord } from './text-words.ts';
import { familyShown, rareWord, windowWords } from './tuning.ts';

/** A place in a text, and the concept that is named there. */
export interface Mention extends ConceptRef {
  /** The words, as written. */
  readonly text: string;
  /** Where they begin in the text, in UTF-16 units. */
  readonly at: number;
}

/** Words that may name several skills, or several occupations. */
export interface UnclearMention {
  readonly kind: NamedKind;
  readonly text: string;
  readonly at: number;
  /** The likeliest first. */
  readonly family: readonly ConceptRef[];
}

/** What a text says of a person: a profile, with the jobs held. */
export interface TextProfile {
  /** In the order of the text; a skill named twice stands where it was named first. */
  readonly skills: readonly Mention[];
  readonly occupations: readonly Mention[];
  readonly unclear: readonly UnclearMention[];
}

/** How a text is read. */
export interface ProfileFromTextOptions {
  /** Language of the labels in the answer; the index's own where there are none in it. */
  readonly language?: string | undefined;
}

/**
 * The skills and job titles that a text names: a curriculum vitae, a vacancy, a paragraph. Every run of up to six words is
 * looked up, order and other forms aside, the weightiest first; words of a job title are no skills unless a longer skill
 * holds them; what is left of a piece is understood like a typed name, certain ones taken, choices given as unclear. What it
 * returns is a profile: questions take it as their subject, a job held counting as what the job needs.
 *
 * @throws SkillGraphError `BAD_INPUT` for anything but a text; `TOO_LARGE` for more letters than `limits.textLength` of the search.
 *
 * @example
 * const read = profileFromText(createSearch(index), 'Web developer since 2019. I debug software and manage staff.');
 * profileMatches(index, read);
 */
export function profileFromText(search: Search, text: string, options: ProfileFromTextOptions = {}): TextProfile {
  checkSearch(search);
  checkedText(text);
  checkedOptions(options, { language: 'language' });
  const { index, engine, limits } = search;
  if (text.length > limits.textLength)
    throw beyond('textLength', `The text has ${text.length} letters`, limits.textLength);
  const ref = (kind: NamedKind, row: number): ConceptRef => conceptRef(index, kind, row, options.language);
  const skills = new Map<number, Mention>();
  const occupations = new Map<number, Mention>();
  const unclear: UnclearMention[] = [];
  const place = (words: readonly TextWord[]): { readonly text: string; readonly at: number } => {
    const at = words[0]!.start;
    return { text: text.slice(at, words.at(-1)!.end).replace(/[.'’]+$/, ''), at };
  };
  const note = (found: Map<number, Mention>, kind: NamedKind, row: number, words: readonly TextWord[]): void => {
    if (!found.has(row)) found.set(row, { ...ref(kind, row), ...place(words) });
  };
  const doubt = (kind: NamedKind, rows: readonly number[], words: readonly TextWord[]): void => {
    const said = place(words);
    if (!unclear.some((known) => known.text === said.text))
      unclear.push({ kind, ...said, family: rows.slice(0, familyShown).map((row) => ref(kind, row)) });
  };
  for (const piece of piecesOf(text)) {
    const spans = [
      ...windows(engine('skills'), 'skills', piece),
      ...windows(engine('occupations'), 'occupations', piece),
    ];
    const taken = new Uint8Array(piece.length);
    for (const { kind, rows, byLabel, everyday, from, to } of spans.sort(weightiest)) {
      if (taken.subarray(from, to).some((word) => word === 1)) continue;
      taken.fill(1, from, to);
      const words = piece.slice(from, to);
      if (kind === 'skills') note(skills, kind, rows[0]!, words);
      else {
        const [job, ...others] = byLabel && rows.length === 1 ? rows : titleReading(engine(kind), words, rows);
        if (others.length === 0 && !everyday) note(occupations, kind, job!, words);
        else doubt(kind, [job!, ...others], words);
      }
    }
    for (const words of leftovers(piece, taken, engine('skills'))) {
      const skill = leftoverReading(engine('skills'), piece, words);
      const title = skill?.certain ? null : titleAlone(engine('occupations'), piece, words);
      const read = title ?? skill;
      if (read === null) continue;
      const [kind, found] = title === null ? (['skills', skills] as const) : (['occupations', occupations] as const);
      if (read.certain) note(found, kind, read.rows[0]!, read.words);
      else doubt(kind, read.rows, read.words);
    }
  }
  const inOrder = (found: Map<number, Mention>): Mention[] => [...found.values()].sort((a, b) => a.at - b.at);
  return { skills: inOrder(skills), occupations: inOrder(occupations), unclear };
}

/** Words of a piece that are a name: of one concept, or, a title, of several. */
interface Span {
  readonly kind: NamedKind;
  readonly rows: readonly number[];
  readonly byLabel: boolean;
  /** Whether it is a common word, and so no certain name of whomever it is another name. */
  readonly everyday: boolean;
  readonly from: number;
  readonly to: number;
  readonly words: number;
  readonly weight: number;
}

function weightiest(a: Span, b: Span): number {
  return (
    b.words - a.words ||
    Number(b.kind === 'occupations') - Number(a.kind === 'occupations') ||
    b.weight - a.weight ||
    a.from - b.from
  );
}

function windows(asked: readonly AskedIn[], kind: NamedKind, piece: readonly TextWord[]): Span[] {
  const spans: Span[] = [];
  for (const { lookup } of asked) {
    const bags = bagsOf(lookup);
    const { rules, table, weightOf, stemPlace } = lookup;
    const stems = piece.map(({ word }) => (rules.stopWords.has(word) ? STOP : stemPlace(word)));
    for (let from = 0; from < piece.length; from++) {
      if (stems[from]! < 0) continue;
      const held: number[] = [];
      let weight = 0;
      for (let to = from + 1; to <= piece.length; to++) {
        const stem = stems[to - 1]!;
        if (stem === STOP) continue;
        if (stem === ABSENT || held.length === windowWords || held.includes(stem)) break;
        held.push(stem);
        const surface = table.surfaces.placeOf(piece[to - 1]!.word);
        weight += surface < 0 ? 1 : weightOf(surface);
        const said = piece.slice(from, to).map(({ word }) => word);
        // Of a title, and of a word by itself, no other form: a report is no reporter, who is organised does not organise.
        const strict = kind === 'occupations' || held.length === 1;
        if (held.length === 1 && rules.fillers.has(piece[from]!.word)) continue;
        const { rows, byLabel } = bags.ownersOf(held, strict ? said : undefined);
        // Everyday words are other names of something: "brand" alone does not mean trade marks. Whoever was "a farmer", or
        // writes "farmer" and the years, is asked.
        const everyday = held.length === 1 && !byLabel && weight < rareWord;
        const isTitle = kind === 'occupations' && (stems[from - 1] === STOP || isAllOf(piece, from, to));
        if (everyday && !isTitle) continue;
        if (rows.length > 0 && (kind === 'occupations' || rows.length === 1))
          spans.push({ kind, rows, byLabel, everyday, from, to, words: held.length, weight });
      }
    }
  }
  return spans;
}

const ABSENT = -1;
const STOP = -2;

/** Whether a piece says no more than some of its words, numbers aside. */
function isAllOf(piece: readonly TextWord[], from: number, to: number): boolean {
  return piece.every(({ word }, at) => (at >= from && at < to) || /^\d+$/.test(word));
}

/** A title by another name than a label: whom it stands for, or may, as if it were typed by itself. */
function titleReading(
  asked: readonly AskedIn[],
  words: readonly TextWord[],
  owners: readonly number[],
): readonly number[] {
  const said = words.map(({ word }) => word);
  for (const one of asked) {
    const decision = decide(one, said);
    if (decision.status === 'certain') return [decision.hit.row];
    if (decision.status === 'choice') return decision.rows;
  }
  return owners;
}
