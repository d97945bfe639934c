import type { MatchedBy } from '../../compact/find-concept.ts';
import { shown } from '../../errors.ts';
import type { ConceptRef } from './concept-ref.ts';
import type { MethodRef } from './method-ref.ts';
import type { SubjectRef, TargetRef } from './subject-input.ts';

/** An occupation as what a question was about. */
export type OccupationSubject = Extract<SubjectRef, { kind: 'occupation' }>;

/** A skill as what a question was about. */
export interface SkillSubject extends ConceptRef {
  readonly kind: 'skill';
  readonly matchedBy: MatchedBy;
}

/** What an answer says of how it was asked, so that it can be repeated; a question adds its own parts. */
export interface Asked {
  /** What compared, where anything did. */
  readonly method?: MethodRef;
}

/** How a question that compares was asked. */
export interface AskedMethod extends Asked {
  readonly method: MethodRef;
}

/**
 * The envelope of every answer: `status`, the subject, the target where there is one, what was asked; beside them `results`
 * or the answer's own parts.
 */
export interface Answered<How extends object = Asked, Subject = SubjectRef> {
  readonly status: 'ok';
  readonly subject: Subject;
  readonly target?: TargetRef;
  readonly asked: How;
}

/** An honest "cannot say": no evidence, no number. */
export interface Insufficient<How extends object = Asked, Subject = SubjectRef> {
  readonly status: 'insufficient';
  readonly subject: Subject;
  readonly target?: TargetRef;
  readonly asked: How;
  readonly reason: string;
  readonly results: readonly [];
}

export function insufficient<How extends object, Subject = SubjectRef>(
  subject: Subject,
  reason: string,
  asked: How = {} as How,
  target?: TargetRef,
): Insufficient<How, Subject> {
  return { status: 'insufficient', subject, ...(target && { target }), asked, reason, results: [] };
}

/** For a subject that has nothing to compare. */
export function insufficientSubject<How extends object>(
  subject: SubjectRef,
  asked: How = {} as How,
): Insufficient<How> {
  return insufficient(
    subject,
    subject.kind === 'occupation'
      ? `"${subject.label}" has no requirement that this method compares.`
      : subject.notUnderstood.length === 0
        ? 'The profile is empty: name at least one skill.'
        : `None of the profile's skills counts here.${notUnderstoodText(subject)}`,
    asked,
  );
}

/** ` Not understood: "…", "…".`, or nothing. */
export function notUnderstoodText(subject: SubjectRef): string {
  if (subject.kind === 'occupation' || subject.notUnderstood.length === 0) return '';
  return ` Not understood: ${subject.notUnderstood.map(({ name }) => shown(name)).join(', ')}.`;
}
