import { sourceName } from '../../compact/find-concept.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { type Candidate, SkillGraphError, shown } from '../../errors.ts';
import type { ConceptRef } from '../../query/answer/concept-ref.ts';
import type { Certain, Choice, Understanding, Unknown } from '../../search/understand.ts';
import { isSample } from '../tell/sample.ts';
import { UsageError } from '../tell/usage-error.ts';
import type { Call } from './call.ts';
import { choiceText, narrowingText } from './choice-text.ts';
import { chosen } from './choose.ts';
import { type NamedKind, triedName, understoodName } from './understood.ts';

export type { NamedKind } from './understood.ts';

/** What a typed name stands for. */
export interface Named extends ConceptRef {
  /** As it was understood: what questions take as their subject. */
  readonly input: Certain;
  /** Said aloud where the name is not the concept's own label. */
  readonly note?: string;
}

/**
 * The concept that a typed name stands for, where that is certain, or chosen on a terminal.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `UNKNOWN_SKILL` or `AMBIGUOUS`, with candidates.
 */
export async function named(index: SkillIndex, kind: NamedKind, typed: string, language?: string): Promise<Named> {
  const understood = await understoodName(index, kind, typed, language);
  if (understood.status === 'certain') return namedAs(understood);
  if (understood.status === 'choice') {
    const one = await chosen(choiceText(understood), understood.family);
    if (one === null) throw new SkillGraphError('AMBIGUOUS', `Nothing was chosen. ${narrowingText(understood)}.`);
    if (one !== undefined)
      return namedAs({ ...one, status: 'certain', kind, typed, matched: one.id, matchedBy: 'id', how: 'same' });
  }
  throw notCertain(index, understood);
}

/** The one name that the arguments are, with or without quotation marks. */
export async function namedByArguments(index: SkillIndex, kind: NamedKind, call: Call): Promise<Named> {
  return named(index, kind, call.arguments.join(' '), call.text('lang'));
}

/**
 * Two names, where quotation marks are missing: cut at `to` or `->`, or where both sides are certain.
 *
 * @throws UsageError where nothing tells where the second begins.
 */
export async function twoNames(
  index: SkillIndex,
  typed: readonly string[],
  language?: string,
): Promise<[string, string]> {
  if (typed.length === 2) return [typed[0]!, typed[1]!];
  const mark = typed.findIndex((word) => /^(to|->|→)$/.test(word));
  if (mark > 0 && mark + 1 < typed.length) return [typed.slice(0, mark).join(' '), typed.slice(mark + 1).join(' ')];
  const ways: [string, string][] = [];
  for (let cut = 1; cut < typed.length; cut++) {
    const way: [string, string] = [typed.slice(0, cut).join(' '), typed.slice(cut).join(' ')];
    const read: Understanding[] = [];
    for (const name of way) read.push(await triedName(index, 'occupations', name, language));
    if (read.every(({ status }) => status === 'certain')) ways.push(way);
  }
  if (ways.length === 1) return ways[0]!;
  throw new UsageError(
    `It is not clear where the second name begins in "${typed.join(' ')}". Put names of several words in quotation marks, or "to" between them.`,
  );
}

/**
 * The two occupations that the arguments name, with or without quotation marks.
 *
 * @throws UsageError where they are not two.
 */
export async function bothNamed(index: SkillIndex, call: Call): Promise<[Named, Named]> {
  const language = call.text('lang');
  if (call.arguments.length < 2) throw new UsageError(`Give two occupations; ${call.arguments.length} given.`);
  const [from, to] = await twoNames(index, call.arguments, language);
  // One after the other: a person on a terminal is asked one thing at a time.
  return [await named(index, 'occupations', from, language), await named(index, 'occupations', to, language)];
}

/** One occupation or two: several words that are one name are one. */
export async function oneOrTwoNamed(index: SkillIndex, call: Call): Promise<[Named, Named?]> {
  const whole = await triedName(index, 'occupations', call.arguments.join(' '), call.text('lang'));
  const isOne = call.arguments.length === 1 || (whole.status === 'certain' && whole.how === 'same');
  return isOne ? [await namedByArguments(index, 'occupations', call)] : bothNamed(index, call);
}

/** What was taken for what, of the two names of a question; undefined where both were labels. */
export function bothNotes(from: { readonly note?: string }, to: { readonly note?: string }): string | undefined {
  return [from.note, to.note].filter(Boolean).join('; ') || undefined;
}

function namedAs(input: Certain): Named {
  const { id, label, code } = input;
  const note = tookNote(input);
  return { id, label, input, ...(code === undefined ? {} : { code }), ...(note === undefined ? {} : { note }) };
}

/** `took "lorry driver" for "cargo vehicle driver" (another name)`; nothing where the label or an id was typed. */
function tookNote({ typed, label, matched, matchedBy, how }: Certain): string | undefined {
  if (matchedBy === 'id' || matchedBy === 'code') return undefined;
  if (matchedBy === 'label' && how === 'same') return undefined;
  const why =
    how === 'correction'
      ? matched === label
        ? 'spelling corrected'
        : `spelling corrected: "${matched}" is another name of it`
      : matchedBy === 'altLabel'
        ? 'another name'
        : matchedBy === 'hiddenLabel' || matchedBy === 'alias'
          ? 'an everyday name'
          : how === 'part'
            ? 'nothing else comes near'
            : 'its label in other words';
  return `took "${typed}" for "${label}" (${why})`;
}

function notCertain(index: SkillIndex, understood: Choice | Unknown): SkillGraphError {
  const { kind, typed, what } = understood;
  const one = kind === 'occupations' ? 'occupation' : 'skill';
  if (understood.status === 'choice') {
    const candidates = understood.family.map(candidateOf);
    return new SkillGraphError('AMBIGUOUS', `${choiceText(understood)} ${narrowingText(understood)}:`, {
      candidates,
    });
  }
  const candidates = understood.near.map(candidateOf);
  const where = isSample(index)
    ? `the sample of ${index.meta.counts[kind]} ${kind} of ${sourceName(index)}`
    : sourceName(index);
  const said = what === undefined ? '' : ` It is ${what}.`;
  const { missing } = understood;
  const lacking =
    missing.length > 0 && typed.trim().includes(' ')
      ? ` No name there has ${missing.slice(0, 5).map(shown).join(' or ')}.`
      : '';
  const whole = isSample(index) ? ' Name a whole classification with --data.' : '';
  const hint = candidates.length > 0 ? `${whole} Did you mean:` : whole;
  return new SkillGraphError(
    kind === 'occupations' ? 'UNKNOWN_OCCUPATION' : 'UNKNOWN_SKILL',
    `No ${one} ${shown(typed)} in ${where}.${said}${lacking}${spokenThere(index, understood)}${hint}`,
    { candidates },
  );
}

/**
 * Said where the language may be the reason: names in one other than English, letters beyond a–z typed, little words of other
 * languages, or, where English alone is loaded, nothing that any name has or comes near to.
 */
function spokenThere({ meta }: SkillIndex, { typed, missing, near }: Unknown): string {
  const { language, languages } = meta;
  if (language === 'und') return '';
  const onlyEnglish = languages.every((one) => one.split('-')[0] === 'en');
  const foreign = /[^ -~\s]/.test(typed) || littleWords.test(typed);
  const alone = missing.length > 0 && near.length === 0;
  if (onlyEnglish) return foreign || alone ? ' Names there are in English alone.' : '';
  return foreign || !languages.includes('en') ? ` Names there are in: ${languages.join(', ')}.` : '';
}

/** Of German, French, Spanish, Italian, Portuguese and Dutch, none of them English. */
const littleWords =
  /(?:^|\s)(?:d'|l'|(?:da|de|del|della|der|des|di|du|el|et|la|las|le|les|los|oder|para|und|van|von|zu)(?=\s))/i;

function candidateOf({ id, label, code }: ConceptRef): Candidate {
  return { id, label, ...(code === undefined ? {} : { code }) };
}
