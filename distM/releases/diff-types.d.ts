import type { RequirementKind } from '../catalogue/types.ts';
import type { IndexMeta } from '../compact/skill-index.ts';
import type { ConceptRef } from '../query/answer/concept-ref.ts';
/** One of the two releases. */
export interface ReleaseRef {
    /** `ESCO 1.2.0`. */
    readonly name: string;
    /** Null where a table of codes stands for the release. */
    readonly counts: IndexMeta['counts'] | null;
}
/** A value before and after. */
export interface Change<Value> {
    readonly before: Value;
    readonly after: Value;
}
/** What came and what went of a list. */
export interface ListChange<Item> {
    readonly added: readonly Item[];
    readonly removed: readonly Item[];
}
/** A concept that goes on under its id, as the later release names it; a part is there only where it changed. */
export interface KeptConcept extends ConceptRef {
    /** Preferred labels that differ, by language; as the readers hold them, so that spacing alone is no other name. */
    readonly renamed?: Readonly<Record<string, Change<string>>>;
    /** The code; blank where there is none. */
    readonly recoded?: Change<string>;
    /** The code of the group that classifies an occupation. */
    readonly regrouped?: Change<string>;
    /** Ids of broader concepts. */
    readonly moved?: ListChange<string>;
    readonly retagged?: ListChange<string>;
}
/** By what a successor is known: a name, how alike it is, or a table that states it. */
export type SuccessorEvidence = 'label' | 'altLabel' | 'likeness' | 'stated';
/** Where a concept that is gone may go on. */
export interface Successor extends ConceptRef {
    readonly evidence: SuccessorEvidence;
    /** How alike requirement lists and names are, 0–1; 1 where a table states it. */
    readonly likeness: number;
    /** Whether it stood in the earlier release already. */
    readonly known: boolean;
    /** In how many lists it newly stands where the other stood, of how many; where that speaks for it. */
    readonly tookPlaces?: {
        readonly taken: number;
        readonly of: number;
    };
}
/** `certain`: one successor, to be followed without asking. `choice`: a person decides. `none`: nothing is like it. */
export type Certainty = 'certain' | 'choice' | 'none';
/**
 * `renumbered`: goes on alone under another id. `merged`: into a concept that stood already, or together with others.
 * `split`: several new ones share what it was. `unclear`: there are candidates. `ended`: there are none.
 */
export type Fate = 'renumbered' | 'merged' | 'split' | 'unclear' | 'ended';
/** A concept that does not go on under its id, as the earlier release names it. */
export interface GoneConcept extends ConceptRef {
    readonly certainty: Certainty;
    readonly fate: Fate;
    /** The best first. */
    readonly successors: readonly Successor[];
}
/** A concept that stood nowhere before, as the later release names it. */
export interface NewConcept extends ConceptRef {
    /** Concepts that are gone and may go on in it. */
    readonly predecessors: readonly (ConceptRef & {
        readonly certainty: Certainty;
    })[];
}
/** How many concepts of a kind there are of each sort. */
export interface ConceptCounts {
    readonly before: number;
    readonly after: number;
    readonly kept: number;
    readonly gone: number;
    readonly new: number;
    /** Of the kept ones, those whose preferred label differs in at least one language. */
    readonly renamed: number;
    readonly recoded: number;
    readonly regrouped: number;
    readonly moved: number;
    readonly retagged: number;
}
/** What became of the concepts of a kind, each list by id ascending. */
export interface ConceptChanges {
    readonly counts: ConceptCounts;
    readonly kept: readonly KeptConcept[];
    readonly gone: readonly GoneConcept[];
    readonly new: readonly NewConcept[];
    /**
     * From which likeness on a concept counts as a possible successor: by all it is linked with, or by what it gained;
     * read from the data (one in twenty concepts that stayed reaches it by chance). Null where none had to be looked for.
     */
    readonly likenessFrom: {
        readonly listed: number;
        readonly gained: number;
    } | null;
}
/** A skill that came to or went from a list. */
export interface ListedSkill extends ConceptRef {
    readonly kind: RequirementKind;
}
/** A requirement that stayed with another kind. */
export interface RekindedSkill extends ConceptRef {
    readonly kind: Change<RequirementKind>;
}
/** A requirement that stayed with another rating; null where not stated. */
export interface ReratedSkill extends ConceptRef {
    readonly importance: Change<number | null>;
    readonly level: Change<number | null>;
}
/** A kept occupation whose list of requirements changed. */
export interface ChangedList extends ConceptRef {
    readonly added: readonly ListedSkill[];
    readonly removed: readonly ListedSkill[];
    readonly rekinded: readonly RekindedSkill[];
    readonly rerated: readonly ReratedSkill[];
}
/** What became of the requirements: pairs of occupation id and skill id. */
export interface RequirementChanges {
    readonly counts: {
        readonly before: number;
        readonly after: number;
        readonly added: number;
        readonly removed: number;
        readonly rekinded: number;
        readonly rerated: number;
        /** Kept occupations whose list changed in any of these ways. */
        readonly changedLists: number;
    };
    /** By occupation id ascending. */
    readonly changed: readonly ChangedList[];
}
/** What changed between two releases of a classification. Plain data. */
export interface ReleaseDiff {
    readonly before: ReleaseRef;
    readonly after: ReleaseRef;
    readonly occupations: ConceptChanges;
    readonly skills: ConceptChanges;
    readonly groups: ConceptChanges;
    readonly requirements: RequirementChanges;
}
