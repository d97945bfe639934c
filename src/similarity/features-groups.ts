import { derived } from '../compact/derived.ts';
import type { Adjacency, SkillIndex } from '../compact/skill-index.ts';
import type { FeatureBlock } from './features.ts';
import { type BlockOptions, blockForms, columnsFor, skillsIn, termWeights } from './features-skills.ts';
import { checkedOptions } from './option-forms.ts';
import { ownBlock } from './stored-space.ts';

/**
 * Every broader concept of every skill, over the whole graph of parents: occupations without a common skill may still
 * need skills of the same group. A group's value is √ of the summed weights of the skills below it, its rarity its own.
 * Broader skills count as groups. Default share .3.
 */
export function groupFeatures(options: BlockOptions = {}): FeatureBlock {
  const { share = 0.3, rarity = 'smoothed', ...terms } = checkedOptions(options, blockForms);
  return ownBlock({
    name: 'groups',
    parameters: { ...terms } as FeatureBlock['parameters'],
    share,
    rarity,
    prepare: (index) => {
      const weigh = termWeights(index, terms);
      const { offsets, targets } = skillAncestors(index);
      const sums = new Float64Array(index.groupCount + index.skillCount);
      const touched = new Uint32Array(Math.ceil(sums.length / 32));
      const foreign = foreignNodes(index, terms.layers);
      const { rowOf, columnOf } = columnsFor(sums.length, (node) => foreign[node] === 0);
      return {
        columnCount: rowOf.length,
        featureOf: (column) => {
          const node = rowOf[column]!;
          return node < index.groupCount
            ? { feature: 'group', row: node }
            : { feature: 'broader skill', row: node - index.groupCount };
        },
        values: (subject) => {
          let count = 0;
          for (let i = 0; i < subject.skills.length; i++) {
            const value = weigh(subject, i);
            if (value === 0) continue;
            const skill = subject.skills[i]!;
            for (let edge = offsets[skill]!; edge < offsets[skill + 1]!; edge++) {
              const column = targets[edge]!;
              if (sums[column] === 0) {
                touched[column >>> 5]! |= 1 << (column & 31);
                count++;
              }
              sums[column]! += value;
            }
          }
          const columns = takeBits(touched, count);
          const values = new Float64Array(count);
          for (let i = 0; i < count; i++) {
            const node = columns[i]!;
            values[i] = Math.sqrt(sums[node]!);
            sums[node] = 0;
            columns[i] = columnOf[node]!;
          }
          return { columns, values };
        },
      };
    },
  });
}

/** 1 for groups and skills that only have to do with skills of other layers. */
function foreignNodes(index: SkillIndex, layers: readonly string[] | undefined): Uint8Array {
  const { groupCount, skillCount } = index;
  const foreign = new Uint8Array(groupCount + skillCount);
  if (layers === undefined) return foreign;
  const { offsets, targets } = skillAncestors(index);
  const taken = skillsIn(index, layers);
  // Those above skills of other layers first, then back what is above skills of these.
  for (const within of [0, 1])
    for (let skill = 0; skill < skillCount; skill++) {
      if (taken[skill] !== within) continue;
      foreign[groupCount + skill] = 1 - within;
      for (let edge = offsets[skill]!; edge < offsets[skill + 1]!; edge++) foreign[targets[edge]!] = 1 - within;
    }
  return foreign;
}

/** The positions of the `count` bits that are set, ascending; clears them. Faster than sorting the positions. */
function takeBits(words: Uint32Array, count: number): Uint32Array {
  const positions = new Uint32Array(count);
  let found = 0;
  for (let word = 0; found < count; word++) {
    let bits = words[word]!;
    if (bits === 0) continue;
    words[word] = 0;
    while (bits !== 0) {
      const bit = 31 - Math.clz32(bits & -bits);
      positions[found++] = 32 * word + bit;
      bits &= bits - 1;
    }
  }
  return positions;
}

/** All broader concepts of every skill, near or far, ascending: a group's row, or `groupCount` + the row of a skill. */
export const skillAncestors: (index: SkillIndex) => Adjacency = /* @__PURE__ */ derived(
  (index: SkillIndex): Adjacency => {
    const { groupCount, skillCount } = index;
    const { groups, skills } = index.broader;
    const seenFor = new Uint32Array(groupCount + skillCount);
    const found = new Uint32Array(groupCount + skillCount);
    const offsets = new Uint32Array(skillCount + 1);
    const lists: Uint32Array[] = [];
    for (let skill = 0; skill < skillCount; skill++) {
      let count = 0;
      const mark = skill + 1;
      const addParents = (node: number): void => {
        const { offsets: starts, targets } = node < groupCount ? groups : skills;
        const row = node < groupCount ? node : node - groupCount;
        for (let edge = starts[row]!; edge < starts[row + 1]!; edge++) {
          const parent = targets[edge]!;
          if (seenFor[parent] === mark) continue;
          seenFor[parent] = mark;
          found[count++] = parent;
        }
      };
      addParents(groupCount + skill);
      for (let at = 0; at < count; at++) addParents(found[at]!);
      lists.push(found.slice(0, count).sort());
      offsets[skill + 1] = offsets[skill]! + count;
    }
    const targets = new Uint32Array(offsets[skillCount]!);
    for (let skill = 0; skill < skillCount; skill++) targets.set(lists[skill]!, offsets[skill]!);
    return { offsets, targets };
  },
);
