import { derived } from '../compact/derived.ts';
import type { Adjacency, SkillIndex } from '../compact/skill-index.ts';
import type { FeatureBlock } from './features.ts';
import { type BlockOptions, termWeights } from './features-skills.ts';

/**
 * Every broader concept of every skill, over the whole graph of parents: occupations without a common skill may still
 * need skills of the same group. A group's value is √ of the summed weights of the skills below it, its rarity its own.
 * Broader skills count as groups. Default share .3.
 */
export function groupFeatures(options: BlockOptions = {}): FeatureBlock {
  const { share = 0.3, rarity = 'smoothed', ...terms } = options;
  return {
    name: 'groups',
    parameters: { ...terms } as FeatureBlock['parameters'],
    share,
    rarity,
    prepare: (index) => {
      const weigh = termWeights(index, terms);
      const { offsets, targets } = skillAncestors(index);
      const sums = new Float64Array(index.groupCount + index.skillCount);
      return {
        columnCount: sums.length,
        featureOf: (column) =>
          column < index.groupCount
            ? { feature: 'group', row: column }
            : { feature: 'broader skill', row: column - index.groupCount },
        values: (subject) => {
          const touched: number[] = [];
          for (let i = 0; i < subject.skills.length; i++) {
            const value = weigh(subject, i);
            if (value === 0) continue;
            const skill = subject.skills[i]!;
            for (let edge = offsets[skill]!; edge < offsets[skill + 1]!; edge++) {
              const column = targets[edge]!;
              if (sums[column] === 0) touched.push(column);
              sums[column]! += value;
            }
          }
          const columns = touched.sort((a, b) => a - b);
          const values = columns.map((column) => Math.sqrt(sums[column]!));
          for (const column of columns) sums[column] = 0;
          return { columns, values };
        },
      };
    },
  };
}

/** All broader concepts of every skill, near or far, ascending: a group's row, or `groupCount` + the row of a skill. */
export const skillAncestors: (index: SkillIndex) => Adjacency = derived((index: SkillIndex): Adjacency => {
  const { groupCount, skillCount } = index;
  const known = new Map<number, readonly number[]>();
  const parentsOf = (node: number): Uint32Array => {
    const { offsets, targets } = node < groupCount ? index.broader.groups : index.broader.skills;
    const row = node < groupCount ? node : node - groupCount;
    return targets.subarray(offsets[row], offsets[row + 1]);
  };
  const ancestorsOf = (node: number): readonly number[] => {
    const before = known.get(node);
    if (before) return before;
    const above = new Set<number>();
    for (const parent of parentsOf(node)) {
      above.add(parent);
      for (const ancestor of ancestorsOf(parent)) above.add(ancestor);
    }
    const sorted = [...above].sort((a, b) => a - b);
    known.set(node, sorted);
    return sorted;
  };
  const lists = Array.from({ length: skillCount }, (_, skill) => ancestorsOf(groupCount + skill));
  const offsets = new Uint32Array(skillCount + 1);
  for (const [skill, list] of lists.entries()) offsets[skill + 1] = offsets[skill]! + list.length;
  const targets = new Uint32Array(offsets[skillCount]!);
  for (const [skill, list] of lists.entries()) targets.set(list, offsets[skill]!);
  return { offsets, targets };
});
