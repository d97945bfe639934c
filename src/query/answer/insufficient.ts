import type { SubjectRef } from './subject-input.ts';

/** An honest "cannot say": no evidence, no number. */
export interface Insufficient {
  readonly status: 'insufficient';
  readonly reason: string;
  readonly subject: SubjectRef;
  readonly results: readonly [];
}

export function insufficient(subject: SubjectRef, reason: string): Insufficient {
  return { status: 'insufficient', reason, subject, results: [] };
}

/** For a subject that has nothing to compare. */
export function insufficientSubject(subject: SubjectRef): Insufficient {
  return insufficient(
    subject,
    subject.kind === 'occupation'
      ? `"${subject.label}" has no requirement that this method compares.`
      : subject.notUnderstood.length === 0
        ? 'The profile is empty: name at least one skill.'
        : `None of the profile's skills counts here; not understood: ${subject.notUnderstood.map(({ name }) => `"${name}"`).join(', ')}.`,
  );
}
