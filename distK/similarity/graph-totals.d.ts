import { type DerivedSection } from '../compact/derived-section.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import type { GraphTotals } from './weighting.ts';
/** How common skills are in a larger whole that an index is a block of. */
export interface StoredDegrees {
    /** By skill: how many occupations of the whole ask for it. */
    readonly degrees: Uint32Array;
    readonly totals: GraphTotals;
}
/** What `meta.sections.degrees` records of the whole. */
export interface WholeRecord {
    /** Occupations with at least one requirement. */
    readonly occupations: number;
    readonly requirements: number;
    /** Sum of all published importances, missing ones counting 1. */
    readonly total: number;
}
/**
 * The derived section of a block; `withDegrees` makes it. It is about other occupations than the index holds, so it stays
 * true of any further cut, as long as the skills stay.
 */
export declare const degreeSection: DerivedSection<StoredDegrees>;
/** Whether an index is a block that carries the counts of its whole. */
export declare function isBlock(index: SkillIndex): boolean;
/** What weightings may know of an index: of the whole it is a block of, where it carries that, else of itself. */
export declare const graphTotals: (index: SkillIndex) => GraphTotals;
/** By skill: how many occupations ask for it, of the whole where the index carries that. */
export declare const degreesOf: (index: SkillIndex) => Uint32Array;
/** The totals of an index by itself. */
export declare function ownTotals(index: SkillIndex): GraphTotals;
/** The weight of the published value, missing ones counting 1. */
export declare function importanceAt(importance: Float64Array | null, edge: number): number;
