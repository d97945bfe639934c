import { readable, SkillGraphError, shown } from '../errors.ts';
import { checkIndex } from './check-index.ts';
import { findConcept } from './find-concept.ts';
import type { Run } from './gather.ts';
import type { SkillIndex } from './skill-index.ts';
import { spliceOccupations } from './splice-occupations.ts';

/**
 * The index without some occupations: the same bytes as building the catalogue without them, in a fraction of the time.
 * Skills and groups stay, even if nobody asks for them any more, and so do the languages. Occupations that named a removed
 * one as broader lose that relation (an `UNKNOWN_CONCEPT` issue, as in a rebuild). Derived sections that are no longer true,
 * such as factors, are left out and named in `meta.dropped`: make them anew.
 *
 * @param ids ids, codes or labels
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `AMBIGUOUS`; `EMPTY_CATALOGUE` where none would be left.
 *
 * @example
 * const remaining = withoutOccupations(index, ['town crier']);
 */
export function withoutOccupations(index: SkillIndex, ids: readonly string[]): SkillIndex {
  checkIndex(index);
  if (!readable('The list', () => Array.isArray(ids)))
    throw new SkillGraphError('BAD_INPUT', `Occupations to leave out are ${shown(ids)}; give a list of names.`);
  const removed = new Set(ids.map((id) => findConcept(index, 'occupations', id).row));
  const { occupationCount, groupCount, requirements, broader, meta } = index;
  if (removed.size === 0) return index;
  if (removed.size === occupationCount)
    throw new SkillGraphError('EMPTY_CATALOGUE', 'No occupation would be left; at least one is needed.');
  const runs: Run[] = [];
  const newRows = new Int32Array(occupationCount).fill(-1);
  let next = 0;
  let orphaned = 0;
  let unrequiring = 0;
  for (let row = 0; row < occupationCount; row++) {
    if (removed.has(row)) {
      if (requirements.offsets[row] === requirements.offsets[row + 1]) unrequiring++;
      continue;
    }
    newRows[row] = next++;
    const last = runs.at(-1);
    if (last?.end === row) runs[runs.length - 1] = { ...last, end: row + 1 };
    else runs.push({ of: 0, start: row, end: row + 1 });
    for (let at = broader.occupations.offsets[row]!; at < broader.occupations.offsets[row + 1]!; at++)
      if (removed.has(broader.occupations.targets[at]! - groupCount)) orphaned++;
  }
  const broaderRow = (stored: number): number => {
    const row = stored < groupCount ? stored : newRows[stored - groupCount]!;
    return stored < groupCount || row < 0 ? row : groupCount + row;
  };
  const issues = {
    ...meta.issues,
    NO_REQUIREMENTS: (meta.issues['NO_REQUIREMENTS'] ?? 0) - unrequiring,
    UNKNOWN_CONCEPT: (meta.issues['UNKNOWN_CONCEPT'] ?? 0) + orphaned,
  };
  return spliceOccupations([{ index, skillRow: (skill) => skill, broaderRow }], runs, {
    languages: meta.languages,
    issues,
  });
}
