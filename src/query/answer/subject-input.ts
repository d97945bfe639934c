import { findConcept, type MatchedBy } from '../../compact/find-concept.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { SkillGraphError, shown } from '../../errors.ts';
import { occupationSubject, type Subject } from '../../similarity/subject.ts';
import { type ConceptRef, conceptRef } from './concept-ref.ts';
import { isCertain, type OccupationName, type Profile, type ProfileSkill, type Took, tookOf } from './names-given.ts';
import { type ProfileRef, resolveProfile } from './profile-input.ts';

export type * from './names-given.ts';
export type { ProfileRef } from './profile-input.ts';

/** What a question is about: an occupation or a profile. */
export type SubjectInput = OccupationName | Profile | readonly ProfileSkill[];

/** Which concept a query took its subject to be. */
export type SubjectRef =
  | (ConceptRef & { readonly kind: 'occupation'; readonly matchedBy: MatchedBy | 'alias'; readonly took?: Took })
  | ProfileRef;

/** Which occupation a query took its target to be. */
export interface TargetRef extends ConceptRef {
  readonly took?: Took;
}

export interface ResolvedSubject {
  readonly subject: Subject;
  readonly ref: SubjectRef;
  /** Of the skills of a profile those that only a job held is evidence of, with its row. */
  readonly fromJobs?: ReadonlyMap<number, number>;
}

/** Names to numbers, once, at a query's first line. Skills of a profile that are not understood are listed, not thrown. */
export function resolveSubject(index: SkillIndex, input: SubjectInput, language?: string): ResolvedSubject {
  if (typeof input === 'string' || isCertain(input)) {
    const { row, by, ref } = namedOccupation(index, input, language);
    const matchedBy = typeof input === 'string' ? by : input.matchedBy;
    return { subject: occupationSubject(index, row), ref: { kind: 'occupation', ...ref, matchedBy } };
  }
  return resolveProfile(index, input, language);
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
