import type { SkillIndex } from '../../compact/skill-index.ts';
import { SkillGraphError, shown } from '../../errors.ts';
import type { ConceptRef } from '../../query/answer/concept-ref.ts';
import type { ProfileSkill, SubjectInput, SubjectRef } from '../../query/answer/subject-input.ts';
import type { Certain, Understanding } from '../../search/understand.ts';
import { plural } from '../tell/figures.ts';
import { noteLines } from '../tell/heading.ts';
import { unstyled } from '../tell/safe-text.ts';
import type { Screen } from '../tell/screen.ts';
import { wrapped } from '../tell/text.ts';
import { UsageError } from '../tell/usage-error.ts';
import { askedText } from './asked-text.ts';
import type { ArgumentSpec, Call, OptionSpec } from './call.ts';
import { choiceText } from './choice-text.ts';
import { chosen, isSomebodyThere } from './choose.ts';
import { askedLimits } from './limits.ts';
import { listedNames } from './listed-names.ts';
import { type Named, named, twoNames } from './named.ts';
import { repeated } from './options.ts';
import { triedName } from './understood.ts';

/** `--have`, `--profile`: a person in place of the occupation a question starts from. */
export const subjectOptions: readonly OptionSpec[] = [
  {
    flags: '--have <skills>',
    description: 'start from a person: skills, separated by commas (by | where a name has commas); may be repeated',
    parse: repeated,
  },
  { flags: '--profile <file>', description: 'the same from a file: one skill per line, or JSON; - for stdin' },
];

/** An occupation, or nothing where `--have` or `--profile` says who it is. */
export const subjectArgument: ArgumentSpec = {
  name: '[occupation...]',
  description: 'an occupation by any of its names, id or code; left out with --have or --profile',
};

/** Two names, or the second alone with `--have` or `--profile`. */
export const fromToArgument: ArgumentSpec = {
  name: '<from-to...>',
  description: 'two occupations by any of their names, id or code; with --have or --profile the second alone',
};

/** Who a question is about, as typed. */
export interface AskedSubject {
  readonly input: SubjectInput;
  /** How answers call it. */
  readonly label: string;
  readonly code?: string;
  readonly note?: string;
  /** How many skills a person states; an occupation is none. */
  readonly skills?: number | undefined;
}

/**
 * The subject of a question: the occupation that the arguments name, or a person.
 *
 * @throws SkillGraphError for an unknown or ambiguous name; UsageError where both or none is given.
 */
export async function askedSubject(index: SkillIndex, call: Call): Promise<AskedSubject> {
  const skills = await profileOf(index, call);
  if (skills !== null) {
    if (call.arguments.length > 0)
      throw new UsageError(
        `With --have or --profile give no occupation; "${call.arguments.join(' ')}" is one too many.`,
      );
    return person(skills);
  }
  if (call.arguments.length === 0) throw new UsageError("Give an occupation, or a person's skills with --have.");
  return subjectNamed(index, call.arguments.join(' '), call.text('lang'));
}

/** A subject and the occupation it is asked to reach. */
export async function askedPair(
  index: SkillIndex,
  call: Call,
): Promise<{ readonly from: AskedSubject; readonly to: Named }> {
  const language = call.text('lang');
  const skills = await profileOf(index, call);
  if (skills !== null) {
    if (call.arguments.length === 0) throw new UsageError('With --have or --profile give one occupation.');
    return { from: person(skills), to: await named(index, 'occupations', call.arguments.join(' '), language) };
  }
  if (call.arguments.length < 2)
    throw new UsageError(`Give two occupations, or a person's skills with --have; ${call.arguments.length} given.`);
  const [from, to] = await twoNames(index, call.arguments, language);
  return { from: await subjectNamed(index, from, language), to: await named(index, 'occupations', to, language) };
}

function person(skills: readonly ProfileSkill[]): AskedSubject {
  return {
    input: { skills, nearNames: askedLimits().nearNames },
    label: `your ${plural(skills.length, 'skill')}`,
    skills: skills.length,
  };
}

async function subjectNamed(index: SkillIndex, typed: string, language: string | undefined): Promise<AskedSubject> {
  const { input, label, code, note } = await named(index, 'occupations', typed, language);
  return { input, label, ...(code === undefined ? {} : { code }), ...(note === undefined ? {} : { note }) };
}

/** The skills of `--have` and `--profile`, and `more`, as they are understood; null where there are none. */
export async function profileOf(
  index: SkillIndex,
  call: Call,
  more: readonly string[] = [],
): Promise<readonly ProfileSkill[] | null> {
  const have = [...listedNames(index, ['skills'], call.list('have')), ...more];
  const file = call.text('profile');
  if (file === undefined && have.length === 0) return null;
  const stated = [...have, ...(file === undefined ? [] : await skillsOfFile(file))];
  const read: ProfileSkill[] = [];
  // One after the other, so that a person is asked one thing at a time.
  for (const skill of stated) read.push(await understoodSkill(index, skill, call.text('lang')));
  return read;
}

/** A stated skill, understood, with what else was stated of it. */
async function understoodSkill(
  index: SkillIndex,
  stated: ProfileSkill,
  language: string | undefined,
): Promise<ProfileSkill> {
  if (typeof stated === 'string') return decided(await triedName(index, 'skills', stated, language));
  if (!('skill' in stated) || typeof stated.skill !== 'string') return stated;
  const understood = await decided(await triedName(index, 'skills', stated.skill, language));
  return understood.status === 'certain' ? { ...stated, skill: understood.id } : understood;
}

/** What may be several skills, chosen on a terminal; as it is where nobody sits there or nothing is chosen. */
async function decided(understood: Understanding): Promise<Understanding> {
  if (understood.status !== 'choice') return understood;
  const one = await chosen(choiceText(understood), understood.family);
  return one === null || one === undefined ? understood : certainly(understood.typed, one);
}

function certainly(typed: string, one: ConceptRef): Certain {
  return { ...one, status: 'certain', kind: 'skills', typed, matched: one.label, matchedBy: 'label', how: 'same' };
}

/** A typed skill that counts as the likeliest of several, where there would be no answer without it. */
export interface GuessedSkill {
  readonly typed: string;
  readonly id: string;
  readonly label: string;
  /** What else it may be, likeliest first. */
  readonly others: readonly ConceptRef[];
}

/**
 * The same skills, each that may be several taken for the likeliest of them, and what that was; null where none may be, or
 * where a person was asked and chose none.
 */
export function likeliest(
  skills: readonly ProfileSkill[],
): { readonly skills: readonly ProfileSkill[]; readonly taken: readonly GuessedSkill[] } | null {
  const taken: GuessedSkill[] = [];
  const read = skills.map((skill): ProfileSkill => {
    if (typeof skill === 'string' || !('status' in skill) || skill.status !== 'choice') return skill;
    const [first, ...others] = skill.family.map(({ id, label }) => ({ id, label }));
    if (first === undefined) return skill;
    taken.push({ typed: skill.typed, ...first, others });
    return certainly(skill.typed, first);
  });
  return taken.length === 0 || isSomebodyThere() ? null : { skills: read, taken };
}

/** What was taken for the likeliest of several. */
export function likeliestLines({ styles, width }: Screen, taken: readonly GuessedSkill[]): string[] {
  const said = taken.map(({ typed, label: likely, others }) => {
    const more = others.slice(0, MEANT_SHOWN - 1).map(({ label }) => `"${label}"`);
    const instead = more.length === 0 ? '' : `, and may be ${more.join(', ')}`;
    return wrapped(
      `${styles.warn('a guess:')} ${unstyled(shown(typed))} counts as "${likely}"${instead}.`,
      width,
      '  ',
    );
  });
  return ['', ...said.flat(), ...wrapped('Name the one you mean for a better answer.', width)];
}

/**
 * Skills as they are typed after a command: several arguments, or one list with commas; a single name of several words
 * where they are one.
 */
export async function typedSkills(index: SkillIndex, typed: readonly string[], language?: string): Promise<string[]> {
  if (typed.length === 0) return [];
  const whole = typed.join(' ');
  if (typed.some((word) => /[,;|]/.test(word))) {
    const read = await triedName(index, 'skills', whole, language);
    if (read.status === 'certain' && read.how === 'same') return [whole];
    return listedNames(index, ['skills'], whole.includes('|') ? [whole] : whole.split(';'));
  }
  if (typed.length === 1 || typed.some((word) => word.includes(' '))) return [...typed];
  const read = await triedName(index, 'skills', whole, language);
  return read.status === 'certain' ? [whole] : [...typed];
}

async function skillsOfFile(path: string): Promise<readonly ProfileSkill[]> {
  const text = await askedText(path, 'profile');
  const trimmed = text.trim();
  if (!/^[[{]/.test(trimmed)) return (await import('../../files/read-text.ts')).namesInLines(trimmed);
  try {
    const parsed = JSON.parse(trimmed) as { readonly skills?: readonly ProfileSkill[] } | readonly ProfileSkill[];
    const skills = 'skills' in parsed ? parsed.skills : parsed;
    if (Array.isArray(skills)) return skills as readonly ProfileSkill[];
  } catch (cause) {
    throw new SkillGraphError('BAD_INPUT', `The profile "${path}" is not JSON: ${(cause as Error).message}.`, {
      cause,
    });
  }
  throw new SkillGraphError('BAD_INPUT', `The profile "${path}" holds no list of skills. Write ["manage staff", …].`);
}

/** Names of a profile that nobody could make sense of, or that may mean several things, with what may have been meant. */
export function notUnderstoodLines({ styles, width }: Screen, subject: SubjectRef): string[] {
  if (subject.kind === 'occupation' || subject.notUnderstood.length === 0) return [];
  return [
    '',
    ...subject.notUnderstood.flatMap(({ name, reason, near }) => {
      const meant = near.slice(0, MEANT_SHOWN).map(({ label }) => `"${label}"`);
      const more = near.length > meant.length ? `, or ${near.length - meant.length} more` : '';
      const hint = meant.length === 0 ? '' : ` ${meant.join(', ')}${more}`;
      if (reason === 'ambiguous')
        return wrapped(
          `${styles.warn('not counted:')} ${unstyled(shown(name))} may be${hint}; add one by its name.`,
          width,
          '  ',
        );
      const nearest = hint === '' ? '' : ` Did you mean${hint}?`;
      return wrapped(
        `${styles.warn('not counted:')} ${unstyled(shown(name))} is no skill here.${nearest}`,
        width,
        '  ',
      );
    }),
  ];
}

/** So many of what a name may mean are listed. */
const MEANT_SHOWN = 4;

/** Which skills were taken for what was typed, where that is not their label. */
export function tookLines(screen: Screen, subject: SubjectRef): string[] {
  if (subject.kind === 'occupation') return [];
  const taken = subject.skills.flatMap(({ label, took }) =>
    took === undefined ? [] : [`"${took.typed}" for "${label}"`],
  );
  return taken.length === 0 ? [] : noteLines(screen, `took ${taken.join(', ')}`, '  ');
}
