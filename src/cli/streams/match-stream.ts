import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { matchConcept } from '../../compact/find-concept.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { beyond, SkillGraphError } from '../../errors.ts';
import { decodedParts } from '../../files/encoding.ts';
import { RECORD_LENGTH } from '../../files/limits.ts';
import { conceptRef } from '../../query/answer/concept-ref.ts';
import type { ProfileSkill } from '../../query/answer/subject-input.ts';
import { type ProfileRanking, profileRanking, requirementsMet } from '../../query/profile/profile-ranking.ts';
import type { ProfileMatchesOptions } from '../../query/profile-matches.ts';
import { askedLimits } from '../ask/limits.ts';
import { listedNames } from '../ask/listed-names.ts';
import { terminalSafeJson } from '../tell/safe-text.ts';

/** One line of output: what fits the profile on one line of input. */
export interface StreamedMatch {
  /** Line of the input, from 1. */
  readonly line: number;
  /** As the input gave it. */
  readonly id?: string | number;
  readonly status: 'ok' | 'insufficient' | 'error';
  readonly reason?: string;
  readonly results: readonly {
    readonly id: string;
    readonly score: number;
    /** These are left out where ids and scores alone are wanted. */
    readonly label?: string;
    readonly code?: string;
    readonly needed?: number;
    readonly had?: number;
  }[];
  readonly notUnderstood?: readonly string[];
}

/** What is asked of every profile, and whether ids and scores alone are wanted. */
export interface StreamOptions extends ProfileMatchesOptions {
  readonly brief?: boolean | undefined;
}

/**
 * Profiles in, one per line (a JSON list of skills, `{ "id", "skills" }`, or skills separated by commas); matches out, one
 * JSON object per line, in the same order. In any encoding that files are read in. Waits for a slow reader, so that memory stays flat however many there are.
 */
export async function streamMatches(
  index: SkillIndex,
  { brief = false, ...options }: StreamOptions,
  bytes: AsyncIterable<Buffer> = process.stdin,
  output: NodeJS.WritableStream = process.stdout,
): Promise<void> {
  const resultsOf = brief ? briefly : fully;
  const skillId = skillFinder(index);
  let line = 0;
  let text = '';
  const flush = async (): Promise<void> => {
    if (text !== '' && !output.write(text)) await new Promise((resolve) => output.once('drain', resolve));
    text = '';
  };
  const input = Readable.from(inLines(decodedParts(bytes)));
  for await (const typed of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line++;
    if (typed.trim() === '') continue;
    text += `${terminalSafeJson(JSON.stringify({ line, ...matchOf(index, typed, { options, skillId, resultsOf }) }))}\n`;
    if (text.length > CHUNK) await flush();
  }
  await flush();
}

const CHUNK = 1 << 14;

/** Text as it comes, as long as its lines are lines: what never ends one is no list of people. */
async function* inLines(parts: AsyncIterable<string>): AsyncGenerator<string> {
  const { recordLength = RECORD_LENGTH } = askedLimits().reading;
  let length = 0;
  for await (const part of parts) {
    const end = Math.max(part.lastIndexOf('\n'), part.lastIndexOf('\r'));
    length = end < 0 ? length + part.length : part.length - end - 1;
    if (length > recordLength)
      throw beyond('recordLength', `A line on stdin has over ${recordLength} letters`, recordLength);
    yield part;
  }
}

type Understand = (name: string) => string | null;
type Results = (index: SkillIndex, ranking: ProfileRanking, language: string | undefined) => StreamedMatch['results'];

/** How every line is answered. */
interface Way {
  readonly options: ProfileMatchesOptions;
  readonly skillId: Understand;
  readonly resultsOf: Results;
}

function matchOf(index: SkillIndex, typed: string, { options, skillId, resultsOf }: Way): Omit<StreamedMatch, 'line'> {
  let id: string | number | undefined;
  try {
    const profile = profileOfLine(index, typed);
    id = profile.id;
    const notUnderstood: string[] = [];
    const skills = profile.skills.flatMap((entry): ProfileSkill[] => {
      if (typeof entry !== 'string' && !('skill' in entry)) return [entry];
      const name = typeof entry === 'string' ? entry : entry.skill;
      const known = skillId(name);
      if (known === null) notUnderstood.push(name);
      return known === null ? [] : [typeof entry === 'string' ? known : { ...entry, skill: known }];
    });
    const answer = profileRanking(index, skills, options);
    return {
      ...(id === undefined ? {} : { id }),
      status: answer.status,
      ...(answer.status === 'insufficient' ? { reason: answer.reason } : {}),
      results: answer.status === 'insufficient' ? [] : resultsOf(index, answer, options.language),
      ...(notUnderstood.length === 0 ? {} : { notUnderstood }),
    };
  } catch (error) {
    if (!(error instanceof SkillGraphError)) throw error;
    return { ...(id === undefined ? {} : { id }), status: 'error', reason: error.message, results: [] };
  }
}

const briefly: Results = (index, { ranking }) =>
  Array.from(ranking.rows, (row, i) => ({ id: index.occupations.ids.at(row), score: ranking.scores[i]! }));

const fully: Results = (index, { subject, ranking }, language) =>
  Array.from(ranking.rows, (row, i) => {
    const { id, label, code } = conceptRef(index, 'occupations', row, language);
    const { needed, had } = requirementsMet(index, subject, row);
    const score = ranking.scores[i]!;
    return code === undefined ? { id, label, score, needed, had } : { id, label, score, code, needed, had };
  });

function profileOfLine(
  index: SkillIndex,
  typed: string,
): { readonly id?: string | number; readonly skills: readonly ProfileSkill[] } {
  const text = typed.trim();
  if (!/^[[{]/.test(text)) return { skills: listedNames(index, ['skills'], [text]) };
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (cause) {
    throw new SkillGraphError('BAD_INPUT', `The line is not JSON: ${(cause as Error).message}.`, { cause });
  }
  const { id, skills } = Array.isArray(parsed)
    ? { id: undefined, skills: parsed as unknown[] }
    : (parsed as { readonly id?: string | number; readonly skills?: unknown });
  if (!Array.isArray(skills) || !skills.every(isSkill))
    throw new SkillGraphError('BAD_INPUT', 'The line holds no list of skills: ["manage staff", …] or {"skills": […]}.');
  return { ...(id === undefined ? {} : { id }), skills };
}

function isSkill(entry: unknown): entry is ProfileSkill {
  return typeof entry === 'string' || typeof (entry as { readonly skill?: unknown } | null)?.skill === 'string';
}

/** So many names are remembered, so that the same name is looked up once and memory stays flat. */
const REMEMBERED = 100_000;

/** A skill's id by its name; null for a name that is unknown or means several. */
function skillFinder(index: SkillIndex): Understand {
  const known = new Map<string, string | null>();
  return (name) => {
    const remembered = known.get(name);
    if (remembered !== undefined) return remembered;
    if (known.size >= REMEMBERED) known.clear();
    let id: string | null = null;
    try {
      const match = matchConcept(index, 'skills', name);
      if (match !== null) id = index.skills.ids.at(match.row);
    } catch (error) {
      if (!(error instanceof SkillGraphError)) throw error;
    }
    known.set(name, id);
    return id;
  };
}
