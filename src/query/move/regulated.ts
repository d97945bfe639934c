import { derived } from '../../compact/derived.ts';
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
  const marked = markedRegulated(index);
  const given = rowMask(index, listed);
  return { by: (row) => (given?.[row] === 1 ? 'given' : marked[row] === 1 ? 'source' : null) };
}

/** Whether the data mark any occupation as regulated. */
export function marksRegulated(index: SkillIndex): boolean {
  return markedRegulated(index).includes(1);
}

const markedRegulated = /* @__PURE__ */ derived(
  (index: SkillIndex): Uint8Array =>
    Uint8Array.from({ length: index.occupationCount }, (_, row) =>
      attributesOf(index, row).some(({ set, value }) => set === REGULATED_SET && value !== 'unregulated') ? 1 : 0,
    ),
);
