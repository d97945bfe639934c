import type { SkillIndex } from '../compact/skill-index.ts';
import { type ConceptRef } from '../query/answer/concept-ref.ts';
import type { ReleaseDiff } from './diff-types.ts';
/** What changed in a list of requirements, named. */
export interface Causes {
    readonly added: readonly ConceptRef[];
    readonly removed: readonly ConceptRef[];
    readonly rekinded: readonly ConceptRef[];
}
/**
 * Why an occupation came among the most similar ones or went: it is `new` or `gone`; `requirements` of one of the two
 * changed so that they share more, or less; or neither, and `others` passed it or fell behind.
 */
export interface NeighbourChange extends ConceptRef {
    readonly because: 'new' | 'gone' | 'requirements' | 'others';
    /** The requirements both share now and did not, or the reverse. */
    readonly requirements: readonly ConceptRef[];
}
/**
 * Why a move came or went: the other occupation is `new` or `gone`; `requirements` of one of the two changed so that they
 * share more, or less; or neither, and their `likeness` shifted with how common skills are, or where moves begin did.
 */
export interface MoveChange extends Omit<NeighbourChange, 'because'> {
    readonly because: 'new' | 'gone' | 'requirements' | 'likeness';
}
/** Explains changed answers by changed requirements. */
export interface CauseFinder {
    readonly occupation: (id: string) => ConceptRef;
    readonly own: (id: string) => Causes;
    readonly came: (id: string, other: string) => NeighbourChange;
    readonly went: (id: string, other: string) => NeighbourChange;
}
export declare function causesOf(diff: ReleaseDiff, before: SkillIndex, after: SkillIndex, language: string | undefined): CauseFinder;
