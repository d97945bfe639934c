import { higher } from '../../catalogue/higher.ts';
import { findConcept, type Match, type MatchedBy, matchConcept } from '../../compact/find-concept.ts';
import { nearNames } from '../../compact/near-names.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { type Candidate, SkillGraphError, shown } from '../../errors.ts';
import { occupationSubject, type Subject } from '../../similarity/subject.ts';
import { type ConceptRef, conceptRef } from './concept-ref.ts';

/** A name as `understand` of skillgraph/search read it: a certain one is taken, the others are listed as not understood. */
export type ReadName =
  | {
      readonly status: 'certain';
      readonly id: string;
      readonly typed: string;
      readonly matched: string;
      readonly matchedBy: MatchedBy | 'alias';
    }
  | { readonly status: 'choice'; readonly typed: string; readonly family: readonly Candidate[] }
  | { readonly status: 'unknown'; readonly typed: string; readonly near: readonly Candidate[] };

/** One skill of a profile, by id, code or label, or as it was understood; weight and level on 0–1 if known. */
export type ProfileSkill =
  | string
  | { readonly skill: string; readonly importance?: number; readonly level?: number }
  | ReadName;

/** A person's skills. */
export interface Profile {
  readonly skills: readonly ProfileSkill[];
}

/** An occupation, by id, code or label, or as it was understood. */
export type OccupationName = string | (ReadName & { readonly status: 'certain' });

/** What a question is about: an occupation or a profile. */
export type SubjectInput = OccupationName | Profile | readonly ProfileSkill[];

/** Which name was taken for a concept, where it is not its own label. */
export interface Took {
  readonly typed: string;
  /** The name that matched, as written in the data. */
  readonly matched: string;
  readonly matchedBy: MatchedBy | 'alias';
}

/** A name that matched no skill, or several. */
export interface NotUnderstood {
  readonly name: string;
  readonly reason: 'unknown' | 'ambiguous';
  readonly near: readonly Candidate[];
}

/** Which concept a query took its subject to be. */
export type SubjectRef =
  | (ConceptRef & { readonly kind: 'occupation'; readonly matchedBy: MatchedBy | 'alias'; readonly took?: Took })
  | {
      readonly kind: 'profile';
      readonly skills: readonly (ConceptRef & { readonly took?: Took })[];
      readonly notUnderstood: readonly NotUnderstood[];
    };

/** Which occupation a query took its target to be. */
export interface TargetRef extends ConceptRef {
  readonly took?: Took;
}

export interface ResolvedSubject {
  readonly subject: Subject;
  readonly ref: SubjectRef;
}

/** Names to numbers, once, at a query's first line. Skills of a profile that are not understood are listed, not thrown. */
export function resolveSubject(index: SkillIndex, input: SubjectInput, language?: string): ResolvedSubject {
  if (typeof input === 'string' || isCertain(input)) {
    const { row, by, ref } = namedOccupation(index, input, language);
    const matchedBy = typeof input === 'string' ? by : input.matchedBy;
    return { subject: occupationSubject(index, row), ref: { kind: 'occupation', ...ref, matchedBy } };
  }
  return resolveProfile(index, profileSkills(input), language);
}

/** The target of a question: understood as its subject is. */
export function resolveTarget(
  index: SkillIndex,
  input: OccupationName,
  language?: string,
): { readonly row: number; readonly ref: TargetRef } {
  if (typeof input !== 'string' && !isCertain(input))
    throw new SkillGraphError('BAD_INPUT', `A target is an occupation (id, code or label), not ${shown(input)}.`);
  return namedOccupation(index, input, language);
}

function namedOccupation(
  index: SkillIndex,
  input: OccupationName,
  language: string | undefined,
): { readonly row: number; readonly by: MatchedBy; readonly ref: TargetRef } {
  const { row, by } = findConcept(index, 'occupations', typeof input === 'string' ? input : input.id);
  const took = tookOf(input, by);
  return { row, by, ref: { ...conceptRef(index, 'occupations', row, language), ...(took === null ? {} : { took }) } };
}

type CertainName = ReadName & { readonly status: 'certain' };

function isCertain(input: unknown): input is CertainName {
  return typeof input === 'object' && (input as Partial<CertainName> | null)?.status === 'certain';
}

/** Null where an id, a code or the label itself was typed. */
function tookOf(input: string | CertainName, by: MatchedBy): Took | null {
  if (typeof input === 'string')
    return by === 'altLabel' || by === 'hiddenLabel' ? { typed: input, matched: input, matchedBy: by } : null;
  const { typed, matched, matchedBy } = input;
  const own = matchedBy === 'id' || matchedBy === 'code' || (matchedBy === 'label' && typed === matched);
  return own ? null : { typed, matched, matchedBy };
}

function profileSkills(input: Profile | readonly ProfileSkill[]): readonly ProfileSkill[] {
  const skills = Array.isArray(input) ? (input as readonly ProfileSkill[]) : (input as Partial<Profile> | null)?.skills;
  if (!Array.isArray(skills))
    throw new SkillGraphError(
      'BAD_INPUT',
      `A subject is an occupation (id, code or label), a list of skills, or { skills: […] }, not ${shown(input)}.`,
    );
  return skills;
}

function resolveProfile(index: SkillIndex, skills: readonly ProfileSkill[], language?: string): ResolvedSubject {
  const stated = new Map<number, { readonly importance: number; readonly level: number }>();
  const notUnderstood: NotUnderstood[] = [];
  const taken = new Map<number, Took>();
  for (const entry of skills) {
    if (typeof entry === 'object' && entry !== null && 'status' in entry && entry.status !== 'certain') {
      const unclear = entry.status === 'choice';
      notUnderstood.push({
        name: entry.typed,
        reason: unclear ? 'ambiguous' : 'unknown',
        near: unclear ? entry.family : entry.near,
      });
      continue;
    }
    const {
      skill,
      importance = Number.NaN,
      level = Number.NaN,
    } = typeof entry === 'string' ? { skill: entry } : isCertain(entry) ? { skill: entry.id } : (entry ?? {});
    if (typeof skill !== 'string')
      throw new SkillGraphError(
        'BAD_INPUT',
        `A skill of a profile is a name or { skill, importance?, level? }, not ${shown(entry)}.`,
      );
    checkShare('importance', importance, skill);
    checkShare('level', level, skill);
    const match = understoodSkill(index, skill, notUnderstood);
    if (match === null) continue;
    const { row, by } = match;
    const took = tookOf(isCertain(entry) ? entry : skill, by);
    if (took !== null && !taken.has(row)) taken.set(row, took);
    const known = stated.get(row);
    stated.set(
      row,
      known
        ? { importance: higher(known.importance, importance), level: higher(known.level, level) }
        : { importance, level },
    );
  }
  const rows = [...stated.keys()].sort((a, b) => a - b);
  const values = rows.map((row) => stated.get(row)!);
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
      skills: rows.map((row) => {
        const ref = conceptRef(index, 'skills', row, language);
        const took = taken.get(row);
        return took === undefined ? ref : { ...ref, took };
      }),
      notUnderstood,
    },
  };
}

function understoodSkill(index: SkillIndex, name: string, notUnderstood: NotUnderstood[]): Match | null {
  try {
    const match = matchConcept(index, 'skills', name);
    if (match !== null) return match;
    notUnderstood.push({ name, reason: 'unknown', near: nearNames(index, 'skills', name) });
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
