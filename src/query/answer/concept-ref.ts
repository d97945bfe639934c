import type { Candidate } from '../../errors.ts';

export { conceptRef, labelIn } from '../../compact/concept-ref.ts';

/** How answers name a concept: its label is in the language asked for where it has one, else in the index's own. */
export interface ConceptRef extends Candidate {}
