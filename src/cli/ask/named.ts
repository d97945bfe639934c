import { matchConcept, sourceName } from '../../compact/find-concept.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { type Candidate, SkillGraphError } from '../../errors.ts';
import { type ConceptRef, conceptRef } from '../../query/answer/concept-ref.ts';
import { isSample } from '../tell/sample.ts';

export type NamedKind = 'occupations' | 'skills';

/** What a typed name stands for. */
export interface Named extends ConceptRef {
  /** Said aloud where the name is not the concept's own label. */
  readonly note?: string;
}

/**
 * The concept that a typed name stands for: exact matches first; only when nothing matches, the fuzzy search is loaded
 * and its best findings are offered, never taken.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `UNKNOWN_SKILL` or `AMBIGUOUS`, with candidates.
 */
export async function named(index: SkillIndex, kind: NamedKind, typed: string, language?: string): Promise<Named> {
  const match = matched(index, kind, typed);
  if (match === null) throw await unknown(index, kind, typed);
  const ref = conceptRef(index, kind, match.row, language);
  return match.by === 'altLabel' ? { ...ref, note: `"${typed}" is another name of "${ref.label}".` } : ref;
}

function matched(index: SkillIndex, kind: NamedKind, typed: string): ReturnType<typeof matchConcept> {
  try {
    return matchConcept(index, kind, typed);
  } catch (error) {
    if (!(error instanceof SkillGraphError) || error.code !== 'AMBIGUOUS') throw error;
    throw new SkillGraphError(
      'AMBIGUOUS',
      `"${typed}" is a name of ${error.candidates.length} ${kind}. Name one by its label, code or id:`,
      { candidates: error.candidates },
    );
  }
}

/** Below this likeness a suggestion would puzzle more than help. */
const NEAR = 0.55;
/** A single suggestion is made when it is this near and the next is this much further. */
const CLEAR = 0.8;
const CLEAR_LEAD = 0.1;

async function unknown(index: SkillIndex, kind: NamedKind, typed: string): Promise<SkillGraphError> {
  const { createSearch } = await import('../../search/create-search.ts');
  const found = createSearch(index)(typed, { kind, limit: 5 }).filter(({ score }) => score >= NEAR);
  const [best, next] = found;
  const clear =
    best !== undefined && best.score >= CLEAR && (next === undefined || next.score <= best.score - CLEAR_LEAD);
  const candidates: Candidate[] = (clear ? [best] : found).map(({ id, label, code }) => ({
    id,
    label,
    ...(code === undefined ? {} : { code }),
  }));
  const one = kind === 'occupations' ? 'occupation' : 'skill';
  const where = isSample(index) ? `the sample of ${sourceName(index)}` : sourceName(index);
  const hint = found.length > 0 ? ' Did you mean:' : isSample(index) ? ' Name a whole classification with --data.' : '';
  return new SkillGraphError(
    kind === 'occupations' ? 'UNKNOWN_OCCUPATION' : 'UNKNOWN_SKILL',
    `No ${one} "${typed}" in ${where}.${hint}`,
    { candidates },
  );
}
