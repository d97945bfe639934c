import type { SkillIndex } from '../../compact/skill-index.ts';
import { type ConceptRef } from './concept-ref.ts';
/** What a filter function is shown of an occupation. */
export interface OccupationFacts extends ConceptRef {
    readonly groupCode: string;
    /** 0 where unknown. */
    readonly level: number;
}
/**
 * Some of the occupations: a list of ids, codes, labels, or codes of groups (with everything below them), or a function
 * that says yes or no.
 */
export type OccupationFilter = readonly string[] | ((occupation: OccupationFacts) => boolean);
/** 1 for every row the filter lets through; null when there is no filter. */
export declare function rowMask(index: SkillIndex, filter: OccupationFilter | undefined): Uint8Array | null;
