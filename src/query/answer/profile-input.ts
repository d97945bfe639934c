import { higher } from '../../catalogue/higher.ts';
import { type ConceptKind, type Match, matchConcept } from '../../compact/find-concept.ts';
import { nearNames } from '../../compact/near-names.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { readable, SkillGraphError, shown } from '../../errors.ts';
import { checkOption } from '../../similarity/option-forms.ts';
import type { Subject } from '../../similarity/subject.ts';
import { type ConceptRef, conceptRef } from './concept-ref.ts';
import { jobSkills } from './held-occupations.ts';
import {
  isCertain,
  type NotUnderstood,
  type Profile,
  type ProfileSkill,
  type ReadMention,
  type ReadName,
  type Took,
  tookOf,
  type UnclearText,
} from './names-given.ts';

/** Who a profile was taken to be. */
export interface ProfileRef {
  readonly kind: 'profile';
  /** Stated, without those of jobs held. */
  readonly skills: readonly (ConceptRef & { readonly took?: Took })[];
  /** Jobs held; absent where none are stated. */
  readonly occupations?: readonly (ConceptRef & { readonly took?: Took })[];
  readonly notUnderstood: readonly NotUnderstood[];
}

/** A profile by numbers. */
export interface ResolvedProfile {
  readonly subject: Subject;
  readonly ref: ProfileRef;
  /** Skills that only a job held is evidence of, with the row of the job that says most. */
  readonly fromJobs: ReadonlyMap<number, number>;
}

interface Stated {
  readonly importance: number;
  readonly level: number;
}

/**
 * A person by numbers: the skills stated, and those that jobs held are evidence of. What is not understood is listed, not
 * thrown.
 */
export function resolveProfile(
  index: SkillIndex,
  input: Profile | readonly ProfileSkill[],
  language?: string,
): ResolvedProfile {
  const { skills, occupations, unclear, nearNames } = readable('The profile', () => profileGiven(input));
  const notUnderstood: NotUnderstood[] = unclear.map(({ text: name, family: near }) => ({
    name,
    reason: 'ambiguous',
    near,
  }));
  const stated = new Map<number, Stated>();
  const taken = new Map<number, Took>();
  for (const { name, importance, level } of skills) {
    const row = understoodRow(index, 'skills', name, { taken, notUnderstood, nearNames });
    if (row === null) continue;
    const known = stated.get(row);
    stated.set(
      row,
      known
        ? { importance: higher(known.importance, importance), level: higher(known.level, level) }
        : { importance, level },
    );
  }
  const named = [...stated.keys()].sort((a, b) => a - b);
  const jobs = new Map<number, Took | undefined>();
  for (const { name } of occupations) {
    const took = new Map<number, Took>();
    const row = understoodRow(index, 'occupations', name, { taken: took, notUnderstood, nearNames });
    if (row !== null && !jobs.has(row)) jobs.set(row, took.get(row));
  }
  const fromJobs = new Map<number, number>();
  for (const job of jobs.keys())
    for (const { skill, importance } of jobSkills(index, job)) {
      const known = stated.get(skill);
      if (known !== undefined && (!fromJobs.has(skill) || known.importance >= importance)) continue;
      stated.set(skill, { importance, level: Number.NaN });
      fromJobs.set(skill, job);
    }
  const rows = [...stated.keys()].sort((a, b) => a - b);
  const values = rows.map((row) => stated.get(row)!);
  const refs = (kind: ConceptKind, some: Iterable<number>, took: ReadonlyMap<number, Took | undefined>) =>
    Array.from(some, (row) => {
      const ref = conceptRef(index, kind, row, language);
      const name = took.get(row);
      return name === undefined ? ref : { ...ref, took: name };
    });
  return {
    subject: {
      row: -1,
      skills: Uint32Array.from(rows),
      kinds: new Uint8Array(rows.length),
      importance: statedColumn(values.map(({ importance }) => importance)),
      levels: statedColumn(values.map(({ level }) => level)),
    },
    ref: {
      kind: 'profile',
      skills: refs('skills', named, taken),
      ...(jobs.size === 0 ? {} : { occupations: refs('occupations', jobs.keys(), jobs) }),
      notUnderstood,
    },
    fromJobs,
  };
}

interface Given {
  readonly skills: readonly StatedName[];
  readonly occupations: readonly StatedName[];
  readonly unclear: readonly UnclearText[];
  readonly nearNames: number;
}

function profileGiven(input: unknown): Given {
  const given: Partial<Profile> = Array.isArray(input) ? { skills: input } : ((input as Partial<Profile> | null) ?? {});
  const { skills, occupations = [], unclear = [], nearNames = NEAR_NAMES } = given;
  if (![skills, occupations, unclear].every(Array.isArray))
    throw new SkillGraphError(
      'BAD_INPUT',
      `A subject is an occupation (id, code or label), a list of skills, or { skills: […], occupations: […] }, not ${shown(input)}.`,
    );
  checkOption('nearNames', nearNames, 0);
  return {
    skills: Array.from(skills!, (entry) => read(entry, 'skill')),
    occupations: Array.from(occupations, (entry) => read(entry as ProfileSkill, 'job')),
    unclear,
    nearNames,
  };
}

/** Who states hundreds of names that nothing has looks at the first of them. */
const NEAR_NAMES = 20;

type Named = string | ReadName | ReadMention;

/** A name of a profile with what is stated beside it. */
interface StatedName extends Stated {
  readonly name: Named;
}

function read(entry: ProfileSkill, what: 'skill' | 'job'): StatedName {
  const unstated = { importance: Number.NaN, level: Number.NaN };
  if (typeof entry === 'string') return { name: entry, ...unstated };
  if (typeof entry === 'object' && entry !== null && ('status' in entry || ('id' in entry && 'text' in entry)))
    return { name: entry, ...unstated };
  const { skill, importance = Number.NaN, level = Number.NaN } = entry ?? {};
  if (typeof skill !== 'string' || what === 'job')
    throw new SkillGraphError(
      'BAD_INPUT',
      `A ${what} of a profile is a name${what === 'job' ? '' : ' or { skill, importance?, level? }'}, not ${shown(entry)}.`,
    );
  checkShare('importance', importance, skill);
  checkShare('level', level, skill);
  return { name: skill, importance, level };
}

interface Notes {
  readonly taken: Map<number, Took>;
  readonly notUnderstood: NotUnderstood[];
  readonly nearNames: number;
}

/** The row of a name, noting what was taken for it, or that it was not understood. */
function understoodRow(index: SkillIndex, kind: ConceptKind, name: Named, notes: Notes): number | null {
  const { taken, notUnderstood, nearNames } = notes;
  if (typeof name === 'object' && 'status' in name && name.status !== 'certain') {
    const unclear = name.status === 'choice';
    notUnderstood.push({
      name: name.typed,
      reason: unclear ? 'ambiguous' : 'unknown',
      near: unclear ? name.family : notUnderstood.length < nearNames ? name.near : [],
    });
    return null;
  }
  const match = matched(index, kind, typeof name === 'string' ? name : name.id, notes);
  if (match === null) return null;
  const { row, by } = match;
  const took =
    typeof name === 'string' || isCertain(name) ? tookOf(name, by) : tookText(name.text, index[kind].labels().at(row));
  if (took !== null && !taken.has(row)) taken.set(row, took);
  return row;
}

/** Null where a text says the label itself. */
function tookText(text: string, label: string): Took | null {
  return text.toLowerCase() === label.toLowerCase() ? null : { typed: text, matched: text, matchedBy: 'label' };
}

function matched(
  index: SkillIndex,
  kind: ConceptKind,
  name: string,
  { notUnderstood, nearNames: most }: Notes,
): Match | null {
  try {
    const match = matchConcept(index, kind, name);
    if (match !== null) return match;
    notUnderstood.push({
      name,
      reason: 'unknown',
      near: notUnderstood.length < most ? nearNames(index, kind, name) : [],
    });
  } catch (error) {
    if (!(error instanceof SkillGraphError) || error.code !== 'AMBIGUOUS') throw error;
    notUnderstood.push({ name, reason: 'ambiguous', near: error.candidates });
  }
  return null;
}

function checkShare(field: string, value: number, skill: string): void {
  if (typeof value !== 'number' || value < 0 || value > 1)
    throw new SkillGraphError(
      'BAD_WEIGHT',
      `The ${field} of "${skill}" is ${shown(value)}. Give a number from 0 to 1, or leave it out.`,
    );
}

function statedColumn(values: readonly number[]): Float64Array | null {
  return values.every(Number.isNaN) ? null : Float64Array.from(values);
}
