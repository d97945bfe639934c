import { groupedBy } from '../compact/adjacency.ts';
import type { Adjacency, SkillIndex } from '../compact/skill-index.ts';
import { nowhere, type RowPairs } from './row-pairs.ts';

/** Occupation → skills that its list gained between two releases, in rows of the later one; all of them where it is new. */
export function gainedLinks(before: SkillIndex, after: SkillIndex, occupations: RowPairs, skills: RowPairs): Adjacency {
  const rows: number[] = [];
  const gained: number[] = [];
  const had = new Uint8Array(before.skillCount);
  const { offsets, targets } = after.requirements;
  for (let row = 0; row < after.occupationCount; row++) {
    const from = occupations.before[row]!;
    const list =
      from === nowhere
        ? targets.subarray(0, 0)
        : before.requirements.targets.subarray(
            before.requirements.offsets[from],
            before.requirements.offsets[from + 1],
          );
    for (const skill of list) had[skill] = 1;
    for (let edge = offsets[row]!; edge < offsets[row + 1]!; edge++) {
      const was = skills.before[targets[edge]!]!;
      if (was !== nowhere && had[was] === 1) continue;
      rows.push(row);
      gained.push(targets[edge]!);
    }
    for (const skill of list) had[skill] = 0;
  }
  return groupedBy(Uint32Array.from(rows), Uint32Array.from(gained), after.occupationCount);
}
