import { type ConceptKind } from '../compact/find-concept.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import type { ConceptRef } from '../query/answer/concept-ref.ts';
import type { GoneConcept, KeptConcept, ReleaseDiff, Successor } from './diff-types.ts';
/** By which of its names a concept stands in stored data. */
export type NamedBy = 'id' | 'code' | 'label' | 'altLabel';
/** What a stored name stood for in the earlier release. */
export type Known = {
    readonly is: 'kept';
    readonly by: NamedBy;
    readonly concept: KeptConcept;
} | {
    readonly is: 'gone';
    readonly by: NamedBy;
    readonly concept: GoneConcept;
}
/** It is a name of the later release already. */
 | {
    readonly is: 'new';
    readonly by: NamedBy;
    readonly concept: ConceptRef;
} | {
    readonly is: 'ambiguous';
    readonly candidates: readonly ConceptRef[];
} | {
    readonly is: 'unknown';
};
/** What a name stood for: an id beats a code beats a label; what only the later release knows comes last. */
export declare function knownName(diff: ReleaseDiff, kind: ConceptKind, name: string, before?: SkillIndex): Known;
/** A concept by its three names alone. */
export declare function bare({ id, label, code }: ConceptRef | Successor): ConceptRef;
