import type { RequirementDraft } from '../catalogue/requirement-draft.ts';
import { type RequirementKind } from '../catalogue/types.ts';
import { type PairPositions } from './pair-names.ts';
import type { TableSink } from './table.ts';
/** Whether an edge list says nothing of its ends but what they are called. */
export declare function isPlain(at: PairPositions): boolean;
/** Where a plain edge list holds what, and what becomes of what is new in it. */
export interface PlainList {
    readonly at: PairPositions;
    /** The kind of rows that state none. */
    readonly usualKind: RequirementKind;
    /** Takes a row that needs a careful reader: a blank, a kind or a number that is not written plainly. */
    readonly unusual: (fields: readonly string[], row: number) => void;
    /** Keeps the first statement of a name. */
    readonly nameOccupation: (id: string, written: string, row: number) => void;
    readonly nameSkill: (id: string, written: string, row: number) => void;
}
/**
 * The quick way through edge lists of millions of rows: what a field stood for once, it stands for again. Values are
 * looked up as they are written; only what is new is cleaned and named.
 */
export declare class PlainPairs {
    #private;
    constructor(draft: RequirementDraft);
    /** A sink for one file, by rows or by columns. */
    sink({ at, usualKind, unusual, nameOccupation, nameSkill }: PlainList): TableSink;
}
