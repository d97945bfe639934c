import { requirementKinds } from '../../catalogue/types.ts';
import { once } from '../../compact/derived.ts';
import type { Adjacency, SkillIndex } from '../../compact/skill-index.ts';
import { degreesOf, graphTotals } from '../../similarity/graph-totals.ts';
import type { Subject } from '../../similarity/subject.ts';

/**
 * What occupations need and what people hold, of one kind of statement. A need is met by `slope × (min(has, top) − base)`:
 * a skill of a set is there or not (base 0, top 1, slope its rarity), a weight is met up to the weight needed, a rating
 * counts from where the occupations' median ends up to what the occupation asks for.
 */
export interface Needed {
  readonly index: SkillIndex;
  readonly kind: 'sets' | 'weights' | 'ratings';
  /** What an occupation needs. Worked out row by row: a question about one start is about some of them. */
  readonly of: (row: number) => Needs;
  /** Occupation → needed skills, ascending: which, without what they weigh; of one, and of all. */
  readonly skillsOf: (row: number) => readonly number[];
  readonly rows: () => Adjacency;
  /** What a profile needs, were it an occupation. */
  readonly ofProfile: (subject: Subject) => Needs;
  /** Occupation → skills its people hold, and how much of each: 0–1 for sets and ratings. */
  readonly holds: Adjacency;
  readonly values: Float64Array;
  /** What a subject holds, by skill ascending. */
  readonly heldBy: (subject: Subject) => HeldSkills;
}

/** Needed skills, ascending; the columns run parallel. */
export interface Needs {
  readonly skills: readonly number[];
  readonly slope: readonly number[];
  readonly base: readonly number[];
  readonly top: readonly number[];
  /** Weight of every need in full, and their sum. */
  readonly full: readonly number[];
  readonly total: number;
}

export interface HeldSkills {
  readonly skills: ArrayLike<number>;
  readonly values: ArrayLike<number>;
}

/** The weight of a need that is met by what is held of it. */
export function met(slope: number, base: number, top: number, has: number): number {
  return slope * Math.max(0, Math.min(has, top) - base);
}

/** Which requirements count, as needs and as holdings. */
interface Kept {
  readonly needs: (edge: number, skill: number) => boolean;
  /** Null where every requirement does, and counts 1. */
  readonly holds: ((edge: number, skill: number) => boolean) | null;
  readonly holdsSkill: (skill: number) => boolean;
}

const OPTIONAL = /* @__PURE__ */ requirementKinds.indexOf('optional');

/** Skills that are there or not: what is essential is needed, everything stated is held; rare skills count more. */
export function setNeeds(index: SkillIndex, layers: ReadonlySet<number> | null): Needed {
  const { kinds } = index.requirements;
  const inLayers = (skill: number): boolean => layers === null || layers.has(index.skills.layers[skill]!);
  return neededOf(index, 'sets', {
    kept: {
      needs:
        layers === null
          ? (edge) => kinds[edge] !== OPTIONAL
          : (edge, skill) => kinds[edge] !== OPTIONAL && inLayers(skill),
      holds: layers === null ? null : (_, skill) => inLayers(skill),
      holdsSkill: inLayers,
    },
    value: () => 1,
    slopeOf: rarities(index),
    baseOf: () => 0,
  });
}

/** Published weights, on an open scale: what is held counts up to what is needed. */
export function weightNeeds(index: SkillIndex): Needed {
  const { importance } = index.requirements;
  const all = (): boolean => true;
  return neededOf(index, 'weights', {
    kept: { needs: all, holds: all, holdsSkill: all },
    value: (edge) => stated(importance, edge),
    slopeOf: () => 1,
    baseOf: () => 0,
  });
}

/**
 * Ratings, without rarity, since everyone is rated on everything: an occupation needs what it is rated on above the median,
 * and the more so the further above the mean.
 */
export function ratingNeeds(index: SkillIndex, layers: ReadonlySet<number>): Needed {
  const { importance, targets } = index.requirements;
  const rated = (edge: number, skill: number): boolean =>
    layers.has(index.skills.layers[skill]!) && !Number.isNaN(importance?.[edge] ?? Number.NaN);
  const bySkill = new Map<number, number[]>();
  for (let edge = 0; edge < targets.length; edge++) {
    const skill = targets[edge]!;
    if (!rated(edge, skill)) continue;
    const known = bySkill.get(skill);
    if (known) known.push(importance![edge]!);
    else bySkill.set(skill, [importance![edge]!]);
  }
  const means = new Float64Array(index.skillCount);
  const medians = new Float64Array(index.skillCount);
  for (const [skill, values] of bySkill) {
    values.sort((a, b) => a - b);
    means[skill] = values.reduce((sum, value) => sum + value, 0) / values.length;
    medians[skill] = (values[(values.length - 1) >> 1]! + values[values.length >> 1]!) / 2;
  }
  return neededOf(index, 'ratings', {
    kept: { needs: rated, holds: rated, holdsSkill: (skill) => layers.has(index.skills.layers[skill]!) },
    value: (edge) => importance![edge]!,
    slopeOf: (skill, value) => Math.max(0, value - means[skill]!),
    baseOf: (skill) => medians[skill]!,
  });
}

interface Statements {
  readonly kept: Kept;
  /** What is held through a requirement. */
  readonly value: (edge: number) => number;
  readonly slopeOf: (skill: number, value: number) => number;
  readonly baseOf: (skill: number) => number;
}

function neededOf(index: SkillIndex, kind: Needed['kind'], { kept, value, slopeOf, baseOf }: Statements): Needed {
  const { offsets, targets } = index.requirements;
  const counts = (skill: number, most: number): boolean =>
    kind !== 'ratings' || (slopeOf(skill, most) > 0 && most > baseOf(skill));
  const isNeeded = (edge: number, skill: number): boolean => kept.needs(edge, skill) && counts(skill, value(edge));
  const needs = (skills: readonly number[], top: readonly number[]): Needs => {
    const slope = skills.map((skill, i) => slopeOf(skill, top[i]!));
    const base = skills.map(baseOf);
    const full = skills.map((_, i) => met(slope[i]!, base[i]!, top[i]!, top[i]!));
    return { skills, slope, base, top, full, total: full.reduce((sum, weight) => sum + weight, 0) };
  };
  const skillsOf = (row: number): readonly number[] => {
    const skills: number[] = [];
    for (let edge = offsets[row]!; edge < offsets[row + 1]!; edge++)
      if (isNeeded(edge, targets[edge]!)) skills.push(targets[edge]!);
    return skills;
  };
  const known = new Array<Needs | undefined>(index.occupationCount);
  const ofRow = (row: number): Needs => {
    const skills: number[] = [];
    const top: number[] = [];
    for (let edge = offsets[row]!; edge < offsets[row + 1]!; edge++) {
      const skill = targets[edge]!;
      if (!isNeeded(edge, skill)) continue;
      skills.push(skill);
      top.push(value(edge));
    }
    return needs(skills, top);
  };
  const of = (row: number): Needs => {
    known[row] ??= ofRow(row);
    return known[row];
  };
  const { list: holds, values } = holdingsOf(index, kept.holds, value);
  const profileValue = (subject: Subject, i: number): number => (kind === 'sets' ? 1 : stated(subject.importance, i));
  const profileHolds = (subject: Subject) => {
    const at = Array.from(subject.skills.keys()).filter((i) => kept.holdsSkill(subject.skills[i]!));
    return { skills: at.map((i) => subject.skills[i]!), values: at.map((i) => profileValue(subject, i)) };
  };
  return {
    index,
    kind,
    of,
    skillsOf: (row) => known[row]?.skills ?? skillsOf(row),
    rows: once(() => keptList(index, isNeeded, value).list),
    ofProfile: (subject) => {
      const { skills, values } = profileHolds(subject);
      const at = skills.map((_, i) => i).filter((i) => counts(skills[i]!, values[i]!));
      return needs(
        at.map((i) => skills[i]!),
        at.map((i) => values[i]!),
      );
    },
    holds,
    values,
    heldBy: (subject) => {
      if (subject.row >= 0 && subject.row < index.occupationCount) {
        const [start, end] = [holds.offsets[subject.row]!, holds.offsets[subject.row + 1]!];
        return { skills: holds.targets.subarray(start, end), values: values.subarray(start, end) };
      }
      return profileHolds(subject);
    },
  };
}

/** What is held. All of it is what the index has already. */
function holdingsOf(index: SkillIndex, keeps: Kept['holds'], value: Statements['value']) {
  if (keeps !== null) return keptList(index, keeps, value);
  const { offsets, targets } = index.requirements;
  return { list: { offsets, targets }, values: new Float64Array(targets.length).fill(1) };
}

/** The requirements that are kept, with a value each. */
function keptList(
  { requirements, occupationCount }: SkillIndex,
  keeps: (edge: number, skill: number) => boolean,
  value: Statements['value'],
): { readonly list: Adjacency; readonly values: Float64Array } {
  const { offsets, targets } = requirements;
  const starts = new Uint32Array(occupationCount + 1);
  const skills = new Uint32Array(targets.length);
  const values = new Float64Array(targets.length);
  let count = 0;
  for (let row = 0; row < occupationCount; row++) {
    for (let edge = offsets[row]!; edge < offsets[row + 1]!; edge++) {
      if (!keeps(edge, targets[edge]!)) continue;
      skills[count] = targets[edge]!;
      values[count++] = value(edge);
    }
    starts[row + 1] = count;
  }
  return { list: { offsets: starts, targets: skills.slice(0, count) }, values: values.slice(0, count) };
}

/** ln(N / df), not below 0, of a skill. */
function rarities(index: SkillIndex): (skill: number) => number {
  const { occupations } = graphTotals(index);
  const degrees = degreesOf(index);
  return (skill) => Math.max(0, Math.log(Math.max(1, occupations) / Math.max(1, degrees[skill]!)));
}

function stated(column: Float64Array | null, at: number): number {
  const value = column?.[at] ?? Number.NaN;
  return Number.isNaN(value) ? 1 : value;
}
