import type { ConceptKind, SkillIndex } from './skill-index.ts';
export type { ConceptKind } from './skill-index.ts';
/** By which of its names a concept was found, the strongest first. */
export type MatchedBy = 'id' | 'code' | 'label' | 'altLabel' | 'hiddenLabel';
/** The row that a name led to, and by which of its names. */
export interface Match {
    readonly row: number;
    readonly by: MatchedBy;
}
/**
 * The concept a name stands for. An id beats a code beats a preferred label beats an alternative label beats a hidden one,
 * in any loaded language; ambiguity exists only within a tier. Names are compared without regard to case and spacing, but where
 * several match, the one written exactly so is taken; an id that is written otherwise comes last.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `UNKNOWN_SKILL` or `UNKNOWN_GROUP` with near names, `AMBIGUOUS` with the
 * candidates.
 */
export declare function findConcept(index: SkillIndex, kind: ConceptKind, name: string): Match;
/** {@link findConcept} that gives null for an unknown name. Ambiguity still throws. */
export declare function matchConcept(index: SkillIndex, kind: ConceptKind, name: string): Match | null;
/** What people call the data: `ESCO 1.2.0`. */
export declare function sourceName({ meta: { source } }: SkillIndex): string;
