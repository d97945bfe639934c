import type { SkillIndex } from '../../compact/skill-index.ts';
import { attributesOf } from '../answer/attributes.ts';
import { type OccupationFilter, rowMask } from '../answer/row-mask.ts';

/** The set that marks an occupation as regulated in some country: by the source, or as the caller's attributes. */
const REGULATED_SET = 'regulated profession';

/** Where it is said that an occupation is regulated: entry may ask for a licence, a title, an examination. */
export type RegulatedBy = 'source' | 'given';

/** Occupations marked as regulated, by row. */
export interface Regulated {
  readonly by: (row: number) => RegulatedBy | null;
}

/** What the data mark, and what the caller lists besides. */
export function regulatedOf(index: SkillIndex, listed: OccupationFilter | undefined): Regulated {
  const given = rowMask(index, listed);
  return { by: (row) => (given?.[row] === 1 ? 'given' : isMarked(index, row) ? 'source' : null) };
}

/** Whether the data mark any occupation as regulated. */
export function marksRegulated(index: SkillIndex): boolean {
  for (let row = 0; row < index.occupationCount; row++) if (isMarked(index, row)) return true;
  return false;
}

function isMarked(index: SkillIndex, row: number): boolean {
  return attributesOf(index, row).some(({ set, value }) => set === REGULATED_SET && value !== 'unregulated');
}
