import type { DraftColumns, RequirementDraft } from './requirement-draft.ts';
/** Stands for the row of an id that the catalogue does not have. */
export declare const UNKNOWN = 4294967295;
/** The columns of a draft, and the catalogue's rows that its ids stand for, by their numbers in the draft. */
export interface Entries extends DraftColumns {
    readonly draft: RequirementDraft;
    readonly occupationRows: Uint32Array;
    readonly skillRows: Uint32Array;
}
/**
 * Entries with known ends, ordered by occupation, skill, then content; `onUnknown` is told of the others, in the order they
 * came. They are counted out by occupation, which most sources list together, and sorted within each: beside the answer
 * and a number an occupation that takes no memory, and there may be millions of them.
 */
export declare function pairOrder(entries: Entries, occupations: number, onUnknown: (entry: number) => void): Uint32Array;
