import { checkCount, checkRange } from '../../catalogue/options.ts';
import { listOf, transposed } from '../../compact/adjacency.ts';
import { derived } from '../../compact/derived.ts';
import type { Adjacency, SkillIndex } from '../../compact/skill-index.ts';

/** How much a held skill counts for a different one that is needed, by how the classification relates them. */
export interface Credits {
  /** The held skill is narrower than the needed one: part of it is there. Default .5. */
  readonly narrower?: number;
  /** The held skill is broader than the needed one: the ground is there, the speciality is not. Default .5. */
  readonly broader?: number;
  /** The classification relates both, in either direction. Default .5. */
  readonly related?: number;
  /** Both are narrower than one skill or group. Default .25. */
  readonly sibling?: number;
  /** A skill or group with more members directly below it makes no siblings and no broader credit. Default 40. */
  readonly largestFamily?: number;
}

/** How a held skill is related to the one it counts for. */
export type CreditRelation = 'narrower' | 'broader' | 'related' | 'sibling';

/** A held skill that counts in part for a needed one. */
export interface Candidate {
  /** Positions in the lists of needed and held skills. */
  readonly needed: number;
  readonly held: number;
  readonly credit: number;
  readonly relation: CreditRelation;
  /** For siblings what both are narrower than, as in `index.broader`: a group, or `groupCount` + a skill. */
  readonly parent: number;
}

/** Credits with defaults, checked. @throws SkillGraphError `BAD_OPTION` for a credit outside 0–1. */
export function creditsOf(credits: Credits): Required<Credits> {
  const { narrower = 0.5, broader = 0.5, related = 0.5, sibling = 0.25, largestFamily = 40 } = credits;
  for (const [name, value] of Object.entries({ narrower, broader, related, sibling }))
    checkRange(`credits.${name}`, value, 0, 1);
  checkCount('credits.largestFamily', largestFamily);
  return { narrower, broader, related, sibling, largestFamily };
}

/**
 * Every pair of a needed and a held skill that the classification relates, with the highest credit it gives. At equal
 * credit the first of narrower, broader, related and sibling is named, and of several common parents the smallest.
 */
export function candidates(
  index: SkillIndex,
  needed: readonly number[],
  held: readonly number[],
  credits: Required<Credits>,
): Candidate[] {
  const heldAt = new Map(held.map((skill, i) => [skill, i]));
  const heldBelow = heldByParent(index, held);
  const { sizes, related } = relationsOf(index);
  const small = (parent: number): boolean => sizes[parent]! <= credits.largestFamily;
  return needed.flatMap((skill, at) => {
    const best = new Map<number, Candidate>();
    const offer = (heldPosition: number, relation: CreditRelation, parent = -1): void => {
      const credit = credits[relation];
      if (credit > (best.get(heldPosition)?.credit ?? 0))
        best.set(heldPosition, { needed: at, held: heldPosition, credit, relation, parent });
    };
    for (const i of heldBelow.get(index.groupCount + skill) ?? []) offer(i, 'narrower');
    const parents = Array.from(listOf(index.broader.skills, skill)).filter(small);
    for (const parent of parents) {
      const i = heldAt.get(parent - index.groupCount);
      if (i !== undefined) offer(i, 'broader');
    }
    for (const other of listOf(related, skill)) {
      const i = heldAt.get(other);
      if (i !== undefined) offer(i, 'related');
    }
    parents.sort((a, b) => sizes[a]! - sizes[b]! || a - b);
    for (const parent of parents) for (const i of heldBelow.get(parent) ?? []) offer(i, 'sibling', parent);
    return [...best.values()].sort((a, b) => a.held - b.held);
  });
}

/** Positions of held skills by what is directly broader. */
function heldByParent(index: SkillIndex, held: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const below = new Map<number, number[]>();
  for (const [i, skill] of held.entries())
    for (const parent of listOf(index.broader.skills, skill)) {
      const list = below.get(parent);
      if (list) list.push(i);
      else below.set(parent, [i]);
    }
  return below;
}

interface Relations {
  /** How many skills are directly below a group, or `groupCount` + a skill. */
  readonly sizes: Uint32Array;
  /** Skill–skill relations in both directions. */
  readonly related: Adjacency;
}

const relationsOf = /* @__PURE__ */ derived((index: SkillIndex): Relations => {
  const sizes = new Uint32Array(index.groupCount + index.skillCount);
  for (const parent of index.broader.skills.targets) sizes[parent]!++;
  return { sizes, related: bothWays(index.skillRelations, index.skillCount) };
});

function bothWays(forward: Adjacency, count: number): Adjacency {
  const backward = transposed(forward, count);
  const offsets = new Uint32Array(count + 1);
  const targets = new Uint32Array(2 * forward.targets.length);
  let next = 0;
  for (let row = 0; row < count; row++) {
    for (const target of new Set([...listOf(forward, row), ...listOf(backward, row)])) targets[next++] = target;
    offsets[row + 1] = next;
  }
  return { offsets, targets };
}
