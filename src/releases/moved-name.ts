import { type ConceptKind, matchConcept } from '../compact/find-concept.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { SkillGraphError } from '../errors.ts';
import type { ConceptRef } from '../query/answer/concept-ref.ts';
import type { ReleaseDiff, Successor, SuccessorEvidence } from './diff-types.ts';
import { bare, knownName, type NamedBy } from './known-names.ts';

/** What becomes of one stored name. */
export type Outcome =
  | { readonly to: string; readonly concept: ConceptRef; readonly by: 'kept' | SuccessorEvidence }
  | {
      readonly why: 'choice' | 'ended' | 'ambiguous' | 'unknown';
      readonly candidates: readonly (Successor | ConceptRef)[];
    };

/** Where a stored name leads, written as it was written: an id as an id, a code as a code, a label as a label. */
export function movedName(
  diff: ReleaseDiff,
  kind: ConceptKind,
  name: string,
  { before, after }: { readonly before?: SkillIndex | undefined; readonly after?: SkillIndex | undefined },
): Outcome {
  const known = knownName(diff, kind, name, before);
  switch (known.is) {
    case 'unknown':
      return { why: 'unknown', candidates: [] };
    case 'ambiguous':
      return { why: 'ambiguous', candidates: known.candidates };
    case 'new':
      return { to: name, concept: known.concept, by: 'kept' };
    case 'kept':
      return {
        to: writtenAs(name, known.by, bare(known.concept), kind, after),
        concept: bare(known.concept),
        by: 'kept',
      };
    case 'gone': {
      const { certainty, successors } = known.concept;
      const [successor] = successors;
      if (successor === undefined) return { why: 'ended', candidates: [] };
      if (certainty !== 'certain') return { why: 'choice', candidates: successors };
      const concept = bare(successor);
      return { to: writtenAs(name, known.by, concept, kind, after), concept, by: successor.evidence };
    }
  }
}

/** A label that still says the same stays as it is written. */
function writtenAs(
  name: string,
  by: NamedBy,
  { id, label, code }: ConceptRef,
  kind: ConceptKind,
  after: SkillIndex | undefined,
): string {
  if (by === 'id') return id;
  if (by === 'code') return code ?? id;
  if (after !== undefined && stillNames(after, kind, name, id)) return name;
  return label.toLowerCase() === name.toLowerCase() ? name : label;
}

function stillNames(after: SkillIndex, kind: ConceptKind, name: string, id: string): boolean {
  try {
    const match = matchConcept(after, kind, name);
    return match !== null && after[kind].ids.at(match.row) === id;
  } catch (error) {
    if (error instanceof SkillGraphError && error.code === 'AMBIGUOUS') return false;
    throw error;
  }
}
