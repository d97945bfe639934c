import type { ConceptKind } from '../compact/find-concept.ts';
import type { SkillIndex } from '../compact/skill-index.ts';

/** Stands for "in no row". */
export const nowhere = 0xffffffff;

/** Which rows of two releases are one concept; {@link nowhere} for none. */
export interface RowPairs {
  /** By row before, the row after. */
  readonly after: Uint32Array;
  /** By row after, the row before. */
  readonly before: Uint32Array;
}

/** Concepts of the same id: rows are sorted by id on both sides, so that pairs ascend on both. */
export function pairedById(before: SkillIndex, after: SkillIndex, kind: ConceptKind): RowPairs {
  const ids = before[kind].ids.all();
  const others = after[kind].ids.all();
  const pairs = {
    after: new Uint32Array(ids.length).fill(nowhere),
    before: new Uint32Array(others.length).fill(nowhere),
  };
  for (let row = 0, other = 0; row < ids.length && other < others.length; ) {
    if (ids[row]! < others[other]!) row++;
    else if (ids[row]! > others[other]!) other++;
    else {
      pairs.after[row] = other;
      pairs.before[other++] = row++;
    }
  }
  return pairs;
}
