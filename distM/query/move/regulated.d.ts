import type { SkillIndex } from '../../compact/skill-index.ts';
import { type OccupationFilter } from '../answer/row-mask.ts';
/** Where it is said that an occupation is regulated: entry may ask for a licence, a title, an examination. */
export type RegulatedBy = 'source' | 'given';
/** Occupations marked as regulated, by row. */
export interface Regulated {
    readonly by: (row: number) => RegulatedBy | null;
}
/** What the data mark, and what the caller lists besides. */
export declare function regulatedOf(index: SkillIndex, listed: OccupationFilter | undefined): Regulated;
/** Whether the data mark any occupation as regulated. */
export declare function marksRegulated(index: SkillIndex): boolean;
