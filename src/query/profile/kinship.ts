import { listOf, transposed } from '../../compact/adjacency.ts';
import { derived } from '../../compact/derived.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { mentionsOf } from './mentions.ts';

/** A skill that stands near another, and how much of its evidence counts for that other. */
export interface Kin {
  readonly skill: number;
  /** κ: ½ for broader, narrower and related skills, ¼ where a description names the other. */
  readonly share: number;
  readonly by: 'broader' | 'narrower' | 'related' | 'mention';
}

/** What stands around a skill. */
export interface Kinship {
  /** Direct broader concepts that are not kin: a group's row, or `groupCount` + the row of a skill. */
  readonly parents: (skill: number) => Uint32Array;
  /** Skills below a parent, near or four levels down, ascending. */
  readonly below: (parent: number) => readonly number[];
  /** Each kin once, by its greatest share. */
  readonly kin: (skill: number) => readonly Kin[];
}

/** How far below a group its skills are looked for. */
export const DEPTH = 4;
/** A broader skill with more children than this is a group, not kin. */
export const CHILDREN = 40;
export const RELATED_SHARE = 0.5;
export const MENTION_SHARE = 0.25;

export const kinshipOf: (index: SkillIndex) => Kinship = /* @__PURE__ */ derived((index: SkillIndex): Kinship => {
  const { groupCount, skillCount, broader, skillRelations } = index;
  const childSkills = transposed(broader.skills, groupCount + skillCount);
  const childGroups = transposed(broader.groups, 2 * groupCount);
  const relatedTo = transposed(skillRelations, skillCount);
  const mentions = mentionsOf(index);
  return {
    parents: (skill) =>
      listOf(broader.skills, skill).filter(
        (parent) => parent < groupCount || listOf(childSkills, parent).length > CHILDREN,
      ),
    below: remembered((parent) => {
      const met = new Uint32Array(groupCount + skillCount);
      met[parent] = 1;
      let front = [parent];
      for (let depth = 0; depth < DEPTH && front.length > 0; depth++) {
        const next: number[] = [];
        for (const concept of front) {
          for (const skill of listOf(childSkills, concept)) next.push(groupCount + skill);
          if (concept < groupCount) next.push(...listOf(childGroups, concept));
        }
        front = next.filter((concept) => met[concept]!++ === 0);
      }
      const skills: number[] = [];
      for (let skill = 0; skill < skillCount; skill++) if (met[groupCount + skill]! > 0) skills.push(skill);
      return skills;
    }),
    kin: remembered((skill) => {
      const found = new Map<number, Kin>();
      const add = (other: number, share: number, by: Kin['by']): void => {
        if (other !== skill && (found.get(other)?.share ?? 0) < share) found.set(other, { skill: other, share, by });
      };
      for (const parent of listOf(broader.skills, skill))
        if (parent >= groupCount && listOf(childSkills, parent).length <= CHILDREN)
          add(parent - groupCount, RELATED_SHARE, 'broader');
      const own = listOf(childSkills, groupCount + skill);
      if (own.length <= CHILDREN) for (const child of own) add(child, RELATED_SHARE, 'narrower');
      for (const other of listOf(skillRelations, skill)) add(other, RELATED_SHARE, 'related');
      for (const other of listOf(relatedTo, skill)) add(other, RELATED_SHARE, 'related');
      for (const other of listOf(mentions, skill)) add(other, MENTION_SHARE, 'mention');
      return [...found.values()];
    }),
  };
});

/** A function of a number or a text that works each out once. */
export function remembered<Value, Key extends number | string = number>(
  work: (key: Key) => Value,
): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = work(key);
      known.set(key, value);
    }
    return value;
  };
}
