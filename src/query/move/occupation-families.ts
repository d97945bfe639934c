import { listOf } from '../../compact/adjacency.ts';
import { derived } from '../../compact/derived.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';

/** Occupations that the classification puts together. */
export interface Family {
  /** Code of the unit group, or id of the broad occupation. */
  readonly name: string;
  /** Rows, ascending. */
  readonly members: readonly number[];
}

/** Occupations by the group that classifies them (`groupCode`): ISCO unit groups, SOC groups. Ascending by code. */
export const unitGroups: (index: SkillIndex) => readonly Family[] = /* @__PURE__ */ derived(
  (index: SkillIndex): readonly Family[] => {
    const groups = new Map<string, number[]>();
    for (const [row, code] of index.occupations.groupCodes.all().entries()) {
      if (code === '') continue;
      const members = groups.get(code);
      if (members) members.push(row);
      else groups.set(code, [row]);
    }
    return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, members]) => ({ name, members }));
  },
);

/**
 * Broad occupations with everything narrower: each occupation that is the broader one of some other and has no broader
 * occupation itself, with all below it. An occupation below two of them is in both. Ascending by id; none where the
 * classification knows no broader occupations.
 */
export const broadOccupations: (index: SkillIndex) => readonly Family[] = /* @__PURE__ */ derived(
  (index: SkillIndex): readonly Family[] => {
    const families = new Map<number, Set<number>>();
    for (let row = 0; row < index.occupationCount; row++)
      for (const root of rootsOf(index, row)) {
        if (root === row) continue;
        const members = families.get(root) ?? new Set([root]);
        members.add(row);
        families.set(root, members);
      }
    return [...families]
      .sort(([a], [b]) => a - b)
      .map(([root, members]) => ({
        name: index.occupations.ids.at(root),
        members: [...members].sort((a, b) => a - b),
      }));
  },
);

/** The occupations at the top of the broader relation above a row; the row itself if nothing is above it. */
function rootsOf(index: SkillIndex, row: number): ReadonlySet<number> {
  const roots = new Set<number>();
  const seen = new Set([row]);
  const open = [row];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const above = Array.from(listOf(index.broader.occupations, at)).filter((target) => target >= index.groupCount);
    if (above.length === 0) roots.add(at);
    for (const target of above) {
      const parent = target - index.groupCount;
      if (seen.has(parent)) continue;
      seen.add(parent);
      open.push(parent);
    }
  }
  return roots;
}
