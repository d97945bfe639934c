import { type ConceptKind } from '../compact/find-concept.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import type { ConceptRef } from '../query/answer/concept-ref.ts';
import type { ReleaseDiff, Successor, SuccessorEvidence } from './diff-types.ts';
/** What becomes of one stored name. */
export type Outcome = {
    readonly to: string;
    readonly concept: ConceptRef;
    readonly by: 'kept' | SuccessorEvidence;
} | {
    readonly why: 'choice' | 'ended' | 'ambiguous' | 'unknown';
    readonly candidates: readonly (Successor | ConceptRef)[];
};
/** Where a stored name leads, written as it was written: an id as an id, a code as a code, a label as a label. */
export declare function movedName(diff: ReleaseDiff, kind: ConceptKind, name: string, { before, after }: {
    readonly before?: SkillIndex | undefined;
    readonly after?: SkillIndex | undefined;
}): Outcome;
