import type { SkillIndex } from '../../compact/skill-index.ts';
import type { Scorer } from '../../similarity/method.ts';
import { occupationSubject } from '../../similarity/subject.ts';
import type { Family } from './occupation-families.ts';

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

/** The mean of a measure over the ordered pairs of each family that has at least two comparable occupations. */
export function meansWithin(index: SkillIndex, scorer: Scorer, families: readonly Family[]): FamilyMean[] {
  const means: FamilyMean[] = [];
  for (const family of families) {
    const members = family.members.filter((row) => scorer.hasEvidence(occupationSubject(index, row)));
    if (members.length < 2) continue;
    let sum = 0;
    for (const from of members) {
      const subject = occupationSubject(index, from);
      for (const to of members) if (to !== from) sum += scorer.score(subject, to);
    }
    const pairs = members.length * (members.length - 1);
    means.push({ family, pairs, mean: sum / pairs });
  }
  return means;
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
