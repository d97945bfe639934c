import { requirementKinds } from '../../catalogue/types.ts';
import { transposed, transposedValues } from '../../compact/adjacency.ts';
import type { Adjacency, SkillIndex } from '../../compact/skill-index.ts';
import { degreesOf, graphTotals } from '../../similarity/graph-totals.ts';
import type { Subject } from '../../similarity/subject.ts';

/**
 * What occupations need and what people hold, of one kind of statement. A need is met by `slope × (min(has, top) − base)`:
 * a skill of a set is there or not (base 0, top 1, slope its rarity), a weight is met up to the weight needed, a rating
 * counts from where the occupations' median ends up to what the occupation asks for.
 */
export interface Needed {
  readonly kind: 'sets' | 'weights' | 'ratings';
  /** Occupation → needed skills, ascending; the columns run parallel. */
  readonly rows: Adjacency;
  readonly slope: Float64Array;
  readonly base: Float64Array;
  readonly top: Float64Array;
  /** Weight of every need in full, and their sum by occupation. */
  readonly full: Float64Array;
  readonly totals: Float64Array;
  /** Skill → occupations that need it, and where in `rows` each need stands. */
  readonly columns: Adjacency;
  readonly places: Float64Array;
  /** Occupation → skills its people hold, how much of each (0–1 for sets and ratings), and the same by skill. */
  readonly holds: Adjacency;
  readonly values: Float64Array;
  readonly holders: Adjacency;
  readonly holderValues: Float64Array;
  /** What a subject holds, by skill ascending. */
  readonly heldBy: (subject: Subject) => HeldSkills;
  /** What a profile needs, were it an occupation. */
  readonly needsOfProfile: (subject: Subject) => ProfileNeeds;
}

export interface HeldSkills {
  readonly skills: ArrayLike<number>;
  readonly values: ArrayLike<number>;
}

export interface ProfileNeeds {
  readonly skills: readonly number[];
  readonly slope: readonly number[];
  readonly base: readonly number[];
  readonly top: readonly number[];
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
  const rare = rarities(index);
  return neededOf(index, 'sets', {
    kept: {
      needs: (edge, skill) => kinds[edge] !== OPTIONAL && inLayers(skill),
      holds: layers === null ? null : (_, skill) => inLayers(skill),
      holdsSkill: inLayers,
    },
    value: () => 1,
    slopeOf: (skill) => rare[skill]!,
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
  const isNeed = (edge: number, skill: number): boolean => {
    if (!kept.needs(edge, skill)) return false;
    if (kind !== 'ratings') return true;
    const top = value(edge);
    return slopeOf(skill, top) > 0 && top > baseOf(skill);
  };
  const { list: rows, values: top } = keptList(index, isNeed, value);
  const columns = transposed(rows, index.skillCount);
  const count = top.length;
  const slope = new Float64Array(count);
  const base = new Float64Array(count);
  const full = new Float64Array(count);
  const positions = new Float64Array(count);
  const totals = new Float64Array(index.occupationCount);
  for (let row = 0; row < totals.length; row++)
    for (let i = rows.offsets[row]!; i < rows.offsets[row + 1]!; i++) {
      const skill = rows.targets[i]!;
      slope[i] = slopeOf(skill, top[i]!);
      base[i] = baseOf(skill);
      full[i] = met(slope[i]!, base[i]!, top[i]!, top[i]!);
      positions[i] = i;
      totals[row]! += full[i]!;
    }
  const { list: holds, values, holders, holderValues } = holdingsOf(index, kept.holds, value);
  const profileValue = (subject: Subject, i: number): number => (kind === 'sets' ? 1 : stated(subject.importance, i));
  return {
    kind,
    rows,
    slope,
    base,
    top,
    full,
    totals,
    columns,
    places: transposedValues(rows, columns, positions),
    holds,
    values,
    holders,
    holderValues,
    heldBy: (subject) => {
      if (subject.row >= 0 && subject.row < index.occupationCount) {
        const [start, end] = [holds.offsets[subject.row]!, holds.offsets[subject.row + 1]!];
        return { skills: holds.targets.subarray(start, end), values: values.subarray(start, end) };
      }
      const at = Array.from(subject.skills.keys()).filter((i) => kept.holdsSkill(subject.skills[i]!));
      return { skills: at.map((i) => subject.skills[i]!), values: at.map((i) => profileValue(subject, i)) };
    },
    needsOfProfile: (subject) => {
      const at = Array.from(subject.skills.keys()).filter((i) => {
        const skill = subject.skills[i]!;
        const most = profileValue(subject, i);
        return kept.holdsSkill(skill) && (kind !== 'ratings' || (slopeOf(skill, most) > 0 && most > baseOf(skill)));
      });
      const skills = at.map((i) => subject.skills[i]!);
      const tops = at.map((i) => profileValue(subject, i));
      return {
        skills,
        slope: skills.map((skill, i) => slopeOf(skill, tops[i]!)),
        base: skills.map(baseOf),
        top: tops,
      };
    },
  };
}

/** What is held, seen from both sides. All of it is what the index has already. */
function holdingsOf(index: SkillIndex, keeps: Kept['holds'], value: Statements['value']) {
  if (keeps === null) {
    const { requirements, requiredBy } = index;
    const list: Adjacency = { offsets: requirements.offsets, targets: requirements.targets };
    const values = new Float64Array(list.targets.length).fill(1);
    return { list, values, holders: requiredBy, holderValues: values };
  }
  const { list, values } = keptList(index, keeps, value);
  const holders = transposed(list, index.skillCount);
  return { list, values, holders, holderValues: transposedValues(list, holders, values) };
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

/** ln(N / df), not below 0, by skill. */
function rarities(index: SkillIndex): Float64Array {
  const { occupations } = graphTotals(index);
  return Float64Array.from(degreesOf(index), (degree) =>
    Math.max(0, Math.log(Math.max(1, occupations) / Math.max(1, degree))),
  );
}

function stated(column: Float64Array | null, at: number): number {
  const value = column?.[at] ?? Number.NaN;
  return Number.isNaN(value) ? 1 : value;
}
