import { listOf } from '../../compact/adjacency.ts';
import { derived } from '../../compact/derived.ts';
import type { Adjacency, SkillIndex } from '../../compact/skill-index.ts';
import { skillAncestors } from '../../similarity/features-groups.ts';

/**
 * The top groups of every skill: the groups that stand just below a root which itself has groups below it (ESCO: "working
 * with computers" below "skills"), or the root where it has none. A skill of several groups belongs to each.
 */
export const topGroups: (index: SkillIndex) => Adjacency = /* @__PURE__ */ derived((index: SkillIndex): Adjacency => {
  const { groups } = index.broader;
  const isRoot = (group: number): boolean => groups.offsets[group] === groups.offsets[group + 1];
  const heads = new Uint8Array(index.groupCount);
  const above = new Uint8Array(index.groupCount);
  for (let group = 0; group < index.groupCount; group++)
    for (const parent of listOf(groups, group)) if (parent < index.groupCount) above[parent] = 1;
  for (let group = 0; group < index.groupCount; group++) {
    const parents = listOf(groups, group);
    heads[group] = isRoot(group)
      ? above[group]! === 0
        ? 1
        : 0
      : parents.some((parent) => parent < index.groupCount && isRoot(parent))
        ? 1
        : 0;
  }
  const ancestors = skillAncestors(index);
  const offsets = new Uint32Array(index.skillCount + 1);
  const targets: number[] = [];
  for (let skill = 0; skill < index.skillCount; skill++) {
    for (const group of listOf(ancestors, skill)) if (group < index.groupCount && heads[group]) targets.push(group);
    offsets[skill + 1] = targets.length;
  }
  return { offsets, targets: Uint32Array.from(targets) };
});
