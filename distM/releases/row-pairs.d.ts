import type { ConceptKind } from '../compact/find-concept.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
/** Stands for "in no row". */
export declare const nowhere = 4294967295;
/** Which rows of two releases are one concept; {@link nowhere} for none. */
export interface RowPairs {
    /** By row before, the row after. */
    readonly after: Uint32Array;
    /** By row after, the row before. */
    readonly before: Uint32Array;
}
/** Concepts of the same id: rows are sorted by id on both sides, so that pairs ascend on both. */
export declare function pairedById(before: SkillIndex, after: SkillIndex, kind: ConceptKind): RowPairs;
