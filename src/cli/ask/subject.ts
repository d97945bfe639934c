import { readFile } from 'node:fs/promises';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { SkillGraphError } from '../../errors.ts';
import type { ProfileSkill, SubjectInput, SubjectRef } from '../../query/answer/subject-input.ts';
import { plural } from '../tell/figures.ts';
import type { Screen } from '../tell/screen.ts';
import { wrapped } from '../tell/text.ts';
import { UsageError } from '../tell/usage-error.ts';
import type { ArgumentSpec, Call, OptionSpec } from './call.ts';
import { type Named, named } from './named.ts';
import { listed } from './options.ts';

/** `--have`, `--profile`: a person in place of the occupation a question starts from. */
export const subjectOptions: readonly OptionSpec[] = [
  {
    flags: '--have <skills>',
    description: 'start from a person: skills, separated by commas (by | where a name has commas); may be repeated',
    parse: listed,
  },
  { flags: '--profile <file>', description: 'the same from a file: one skill per line, or JSON; - for stdin' },
];

/** An occupation, or nothing where `--have` or `--profile` says who it is. */
export const subjectArgument: ArgumentSpec = {
  name: '[occupation]',
  description: 'an occupation by id, code or label; left out with --have or --profile',
};

/** Two names, or the second alone with `--have` or `--profile`. */
export const fromToArgument: ArgumentSpec = {
  name: '<from-to...>',
  description: 'two occupations by id, code or label; with --have or --profile the second alone',
};

/** Who a question is about, as typed. */
export interface AskedSubject {
  readonly input: SubjectInput;
  /** How answers call it. */
  readonly label: string;
  readonly code?: string;
  readonly note?: string;
  /** What was typed after it. */
  readonly rest: readonly string[];
}

/**
 * The subject of a question, with `more` further names after it.
 *
 * @throws SkillGraphError for an unknown or ambiguous name; UsageError for too few or too many names.
 */
export async function askedSubject(index: SkillIndex, call: Call, more: number): Promise<AskedSubject> {
  const skills = await profileOf(call);
  const wanted = more + (skills === null ? 1 : 0);
  if (call.arguments.length !== wanted)
    throw new UsageError(countMessage(call.arguments.length, skills !== null, more));
  if (skills !== null)
    return { input: { skills }, label: `your ${plural(skills.length, 'skill')}`, rest: call.arguments };
  const { id, label, code, note } = await named(index, 'occupations', call.arguments[0]!, call.text('lang'));
  return {
    input: id,
    label,
    ...(code === undefined ? {} : { code }),
    ...(note === undefined ? {} : { note }),
    rest: call.arguments.slice(1),
  };
}

/** A subject and the occupation it is asked to reach. */
export async function askedPair(
  index: SkillIndex,
  call: Call,
): Promise<{ readonly from: AskedSubject; readonly to: Named }> {
  const from = await askedSubject(index, call, 1);
  return { from, to: await named(index, 'occupations', from.rest[0]!, call.text('lang')) };
}

function countMessage(given: number, hasProfile: boolean, more: number): string {
  const names = more === 0 ? ['an occupation', 'no occupation'] : ['two occupations', 'one occupation'];
  return `${hasProfile ? `With --have or --profile give ${names[1]}` : `Give ${names[0]}, or a person's skills with --have`}; ${given} given. Names of several words need quotation marks.`;
}

/** The skills of `--have` and `--profile`, and `more`; null where there are none. */
export async function profileOf(call: Call, more: readonly string[] = []): Promise<readonly ProfileSkill[] | null> {
  const have = [...call.list('have'), ...more];
  const file = call.text('profile');
  if (file === undefined) return have.length === 0 ? null : have;
  return [...have, ...(await skillsOfFile(file))];
}

async function skillsOfFile(path: string): Promise<readonly ProfileSkill[]> {
  let text: string;
  try {
    text = path === '-' ? await stdinText() : await readFile(path, 'utf8');
  } catch (cause) {
    throw new SkillGraphError('UNREADABLE', `The profile "${path}" cannot be read. Check the path.`, { cause });
  }
  const trimmed = text.trim();
  if (!/^[[{]/.test(trimmed))
    return trimmed
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '' && !line.startsWith('#'))
      .map((line) => line.trim());
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

async function stdinText(): Promise<string> {
  let text = '';
  process.stdin.setEncoding('utf8');
  for await (const chunk of process.stdin) text += chunk as string;
  return text;
}

/** Skills of a profile that nobody could make sense of, with what may have been meant. */
export function notUnderstoodLines({ styles, width }: Screen, subject: SubjectRef): string[] {
  if (subject.kind === 'occupation' || subject.notUnderstood.length === 0) return [];
  return [
    '',
    ...subject.notUnderstood.flatMap(({ name, reason, near }) => {
      const meant = near.slice(0, 3).map(({ label }) => `"${label}"`);
      const hint = meant.length === 0 ? '' : ` Did you mean ${meant.join(', ')}?`;
      const why = reason === 'ambiguous' ? 'means several skills' : 'is no skill here';
      return wrapped(`${styles.warn('not counted:')} "${name}" ${why}.${hint}`, width, '  ');
    }),
  ];
}
