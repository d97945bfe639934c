import type { ConceptKind } from '../compact/find-concept.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import type { KeptConcept } from './diff-types.ts';
import { type RowPairs } from './row-pairs.ts';
/** The two releases of a comparison, and the kind of concepts it is about. */
export interface TwoReleases {
    readonly before: SkillIndex;
    readonly after: SkillIndex;
    readonly kind: ConceptKind;
}
/** Concepts that go on under their id, with what changed of them. */
export declare function keptConcepts(two: TwoReleases, pairs: RowPairs): KeptConcept[];
/** Languages in which both releases can name a concept; the main ones where they share none. */
export declare function sharedLanguages(before: SkillIndex, after: SkillIndex): readonly string[];
