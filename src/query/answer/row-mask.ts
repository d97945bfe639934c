import { findConcept, matchConcept } from '../../compact/find-concept.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { type ConceptRef, conceptRef } from './concept-ref.ts';

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
export function rowMask(index: SkillIndex, filter: OccupationFilter | undefined): Uint8Array | null {
  if (filter === undefined) return null;
  const mask = new Uint8Array(index.occupationCount);
  if (typeof filter === 'function') {
    for (let row = 0; row < mask.length; row++) mask[row] = filter(occupationFacts(index, row)) ? 1 : 0;
  } else {
    for (const name of filter) markNamed(index, name, mask);
  }
  return mask;
}

function occupationFacts(index: SkillIndex, row: number): OccupationFacts {
  const { id, label, code } = conceptRef(index, 'occupations', row);
  const groupCode = index.occupations.groupCodes.at(row);
  const level = index.occupations.levels[row]!;
  return code === undefined ? { id, label, groupCode, level } : { id, label, code, groupCode, level };
}

/** A group's code marks the occupations whose group code starts with it; any other name marks one occupation. */
function markNamed(index: SkillIndex, name: string, mask: Uint8Array): void {
  const occupation = matchConcept(index, 'occupations', name);
  if (occupation !== null) {
    mask[occupation.row] = 1;
    return;
  }
  const group = matchConcept(index, 'groups', name);
  if (group === null || index.groups.pillars[group.row] !== 0) {
    mask[findConcept(index, 'occupations', name).row] = 1;
    return;
  }
  const code = index.groups.codes.at(group.row);
  const groupCodes = index.occupations.groupCodes.all();
  for (let row = 0; row < mask.length; row++) if (groupCodes[row]!.startsWith(code)) mask[row] = 1;
}
