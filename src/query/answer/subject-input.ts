import { higher } from '../../catalogue/higher.ts';
import { findConcept, type MatchedBy, matchConcept } from '../../compact/find-concept.ts';
import { nearNames } from '../../compact/near-names.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { type Candidate, SkillGraphError, shown } from '../../errors.ts';
import { occupationSubject, type Subject } from '../../similarity/subject.ts';
import { type ConceptRef, conceptRef } from './concept-ref.ts';

/** One skill of a profile, by id, code or label; weight and level on 0–1 if known. */
export type ProfileSkill = string | { readonly skill: string; readonly importance?: number; readonly level?: number };

/** A person's skills. */
export interface Profile {
  readonly skills: readonly ProfileSkill[];
}

/** What a question is about: an occupation by id, code or label, or a profile. */
export type SubjectInput = string | Profile | readonly ProfileSkill[];

/** A name that matched no skill, or several. */
export interface NotUnderstood {
  readonly name: string;
  readonly reason: 'unknown' | 'ambiguous';
  readonly near: readonly Candidate[];
}

/** Which concept a query took its subject to be. */
export type SubjectRef =
  | (ConceptRef & { readonly kind: 'occupation'; readonly matchedBy: MatchedBy })
  | {
      readonly kind: 'profile';
      readonly skills: readonly ConceptRef[];
      readonly notUnderstood: readonly NotUnderstood[];
    };

export interface ResolvedSubject {
  readonly subject: Subject;
  readonly ref: SubjectRef;
}

/** Names to numbers, once, at a query's first line. Skills of a profile that are not understood are listed, not thrown. */
export function resolveSubject(index: SkillIndex, input: SubjectInput, language?: string): ResolvedSubject {
  if (typeof input === 'string') {
    const { row, by } = findConcept(index, 'occupations', input);
    return {
      subject: occupationSubject(index, row),
      ref: { kind: 'occupation', ...conceptRef(index, 'occupations', row, language), matchedBy: by },
    };
  }
  return resolveProfile(index, profileSkills(input), language);
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
  for (const entry of skills) {
    const {
      skill,
      importance = Number.NaN,
      level = Number.NaN,
    } = typeof entry === 'string' ? { skill: entry } : (entry ?? {});
    if (typeof skill !== 'string')
      throw new SkillGraphError(
        'BAD_INPUT',
        `A skill of a profile is a name or { skill, importance?, level? }, not ${shown(entry)}.`,
      );
    checkShare('importance', importance, skill);
    checkShare('level', level, skill);
    const row = understoodSkill(index, skill, notUnderstood);
    if (row === null) continue;
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
    ref: { kind: 'profile', skills: rows.map((row) => conceptRef(index, 'skills', row, language)), notUnderstood },
  };
}

function understoodSkill(index: SkillIndex, name: string, notUnderstood: NotUnderstood[]): number | null {
  try {
    const match = matchConcept(index, 'skills', name);
    if (match !== null) return match.row;
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
