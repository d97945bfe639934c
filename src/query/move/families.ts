import { listOf } from '../../compact/adjacency.ts';
import { derived } from '../../compact/derived.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import type { Scorer } from '../../similarity/method.ts';
import { occupationSubject } from '../../similarity/subject.ts';

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

/** What a measure says within families of occupations. */
export interface FamilyMeans {
  /** Families with at least two comparable occupations. */
  readonly families: number;
  /** Ordered pairs within them. */
  readonly pairs: number;
  /** Mean of the families' means, each family counting once. */
  readonly mean: number;
  /** Population standard deviation of the families' means. */
  readonly deviation: number;
  /** mean − deviation (Nesta, Mapping Career Causeways, 2020). Below 0 where families differ wildly. */
  readonly threshold: number;
}

/** One family's mean of a measure over its ordered pairs. */
export interface FamilyMean {
  readonly family: Family;
  readonly pairs: number;
  readonly mean: number;
}

/** A measure between occupations, by row. */
export interface PairMeasure {
  /** Scores of one occupation against others. */
  readonly from: (from: number) => (to: number) => number;
  /** Whether an occupation can be compared at all. */
  readonly comparable: (row: number) => boolean;
  /** Whether a pair counts; all of comparable occupations by default. */
  readonly counts?: (from: number, to: number) => boolean;
  /** Whether both directions score alike, so that one is enough. */
  readonly symmetric: boolean;
}

/** The mean of a measure over the ordered pairs of each family that has at least two comparable occupations. */
export function meansWithin(measure: PairMeasure, families: readonly Family[]): FamilyMean[] {
  const { comparable, counts, symmetric } = measure;
  const means: FamilyMean[] = [];
  for (const family of families) {
    const members = family.members.filter(comparable);
    let sum = 0;
    let pairs = 0;
    for (let i = 0; i < members.length; i++) {
      const from = members[i]!;
      const score = measure.from(from);
      for (let j = symmetric ? i + 1 : 0; j < members.length; j++) {
        const to = members[j]!;
        if (i === j || counts?.(from, to) === false) continue;
        sum += score(to);
        pairs++;
      }
    }
    if (pairs > 0) means.push({ family, pairs: symmetric ? 2 * pairs : pairs, mean: sum / pairs });
  }
  return means;
}

/** A method's scores as a measure between occupations. */
export function methodMeasure(index: SkillIndex, scorer: Scorer, symmetric: boolean): PairMeasure {
  return {
    from: (from) => {
      const subject = occupationSubject(index, from);
      return (to) => scorer.score(subject, to);
    },
    comparable: (row) => scorer.hasEvidence(occupationSubject(index, row)),
    symmetric,
  };
}

/** The recipe's threshold; null without two families to compare. */
export function familyMeans(means: readonly FamilyMean[]): FamilyMeans | null {
  if (means.length < 2) return null;
  const { mean, deviation } = moments(means.map((family) => family.mean));
  const pairs = means.reduce((sum, family) => sum + family.pairs, 0);
  return { families: means.length, pairs, mean, deviation, threshold: mean - deviation };
}

/** Mean and population standard deviation. */
export function moments(values: readonly number[]): { readonly mean: number; readonly deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, deviation: Math.sqrt(squares / values.length) };
}
