import { derived } from '../../compact/derived.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { statementsOf } from '../../similarity/statements.ts';
import type { Subject } from '../../similarity/subject.ts';
import { met, type Needed, ratingNeeds, setNeeds, weightNeeds } from './needed.ts';

/**
 * What is held of what is needed, by what the data state. Sets: essential skills, by rarity. Weights: as published. Ratings:
 * above the median, without rarity; occupations without ratings are compared on the layers both have. Where sets and ratings
 * are merged, the sets decide, and ratings where a side has none.
 */
export interface Held {
  /** What pairs are compared by, if both sides have it; else by the second, where there is one. */
  readonly first: Needed;
  readonly second: Needed | null;
}

export const heldOf: (index: SkillIndex) => Held = /* @__PURE__ */ derived((index: SkillIndex): Held => {
  const { rated, others, merged } = statementsOf(index);
  const numbers = (layers: readonly string[]) => new Set(layers.map((layer) => index.meta.layers.indexOf(layer)));
  if (rated.length > 0) {
    const ratings = ratingNeeds(index, numbers(rated));
    const sets = setNeeds(index, numbers(others));
    return merged ? { first: sets, second: ratings } : { first: ratings, second: others.length > 0 ? sets : null };
  }
  return { first: index.requirements.importance ? weightNeeds(index) : setNeeds(index, null), second: null };
});

/** Whether a subject states anything of a kind. */
export function states(needed: Needed, subject: Subject): boolean {
  return needed.heldBy(subject).skills.length > 0;
}

/** Whether an occupation both needs and holds something of a kind. */
export function isStated({ totals, holds }: Needed, row: number): boolean {
  return totals[row]! > 0 && holds.offsets[row + 1]! > holds.offsets[row]!;
}

/** What a pair is compared by; null where the two have nothing in common to be compared by. */
export function comparedBy({ first, second }: Held, subject: Subject, row: number): Needed | null {
  const both = (needed: Needed): boolean =>
    isStated(needed, row) && (subject.row >= 0 ? isStated(needed, subject.row) : states(needed, subject));
  if (both(first)) return first;
  return second !== null && both(second) ? second : null;
}

/** Of what every occupation needs, the share that a subject holds, by row; 0 where nothing is. */
export function heldShares(needed: Needed, subject: Subject): Float64Array {
  const { columns, places, slope, base, top, totals } = needed;
  const shares = new Float64Array(totals.length);
  const { skills, values } = needed.heldBy(subject);
  for (let i = 0; i < skills.length; i++) {
    const skill = skills[i]!;
    for (let at = columns.offsets[skill]!; at < columns.offsets[skill + 1]!; at++) {
      const place = places[at]!;
      shares[columns.targets[at]!]! += met(slope[place]!, base[place]!, top[place]!, values[i]!);
    }
  }
  for (let row = 0; row < shares.length; row++) if (shares[row]! > 0) shares[row]! /= totals[row]!;
  return shares;
}

/** Of what a subject needs, the share that every occupation holds, by row. */
export function backShares(needed: Needed, subject: Subject): Float64Array {
  const { holders, holderValues, totals } = needed;
  const shares = new Float64Array(totals.length);
  let total = 0;
  const add = (skill: number, slope: number, base: number, top: number): void => {
    total += met(slope, base, top, top);
    for (let at = holders.offsets[skill]!; at < holders.offsets[skill + 1]!; at++)
      shares[holders.targets[at]!]! += met(slope, base, top, holderValues[at]!);
  };
  if (subject.row >= 0) {
    const { rows, slope, base, top } = needed;
    for (let i = rows.offsets[subject.row]!; i < rows.offsets[subject.row + 1]!; i++)
      add(rows.targets[i]!, slope[i]!, base[i]!, top[i]!);
  } else {
    const { skills, slope, base, top } = needed.needsOfProfile(subject);
    for (let i = 0; i < skills.length; i++) add(skills[i]!, slope[i]!, base[i]!, top[i]!);
  }
  if (total > 0) for (let row = 0; row < shares.length; row++) shares[row]! /= total;
  return shares;
}

/** Of what one occupation needs, the share that a subject holds: the same number as {@link heldShares} gives. */
export function heldShare(needed: Needed, subject: Subject, row: number): number {
  const { rows, slope, base, top, totals } = needed;
  const { skills, values } = needed.heldBy(subject);
  let sum = 0;
  let i = 0;
  for (let at = rows.offsets[row]!; at < rows.offsets[row + 1]!; at++) {
    const skill = rows.targets[at]!;
    while (i < skills.length && skills[i]! < skill) i++;
    if (i < skills.length && skills[i] === skill) sum += met(slope[at]!, base[at]!, top[at]!, values[i]!);
  }
  return totals[row]! > 0 ? sum / totals[row]! : 0;
}

/** What an occupation needs that a subject does not hold, or not enough of: what is lacking and what it weighs. */
export interface Lack {
  readonly skill: number;
  /** Weight that is lacking: the need's own weight for sets; what is missing of it, times its weight, for ratings. */
  readonly weight: number;
  /** What is held and what is asked for, 0–1 for ratings; 0 and 1 for sets. */
  readonly has: number;
  readonly asked: number;
}

/** The heaviest first, then by id. */
export function lacksOf(needed: Needed, subject: Subject, row: number): Lack[] {
  const { rows, slope, top, base, full } = needed;
  const { skills, values } = needed.heldBy(subject);
  const held = new Map(Array.from(skills, (skill, i) => [skill, values[i]!]));
  const lacks: Lack[] = [];
  for (let at = rows.offsets[row]!; at < rows.offsets[row + 1]!; at++) {
    const skill = rows.targets[at]!;
    const has = held.get(skill) ?? 0;
    if (has >= top[at]!) continue;
    const weight =
      needed.kind === 'ratings' ? slope[at]! * (top[at]! - has) : full[at]! - met(slope[at]!, base[at]!, top[at]!, has);
    lacks.push({ skill, weight, has, asked: top[at]! });
  }
  return lacks.sort((a, b) => b.weight - a.weight || a.skill - b.skill);
}

/** Shares held by one occupation after the other, for many pairs: the same numbers as {@link heldShare} gives. */
export function heldFrom(index: SkillIndex, needed: Needed): (from: number) => (to: number) => number {
  const { rows, slope, base, top, totals, holds, values } = needed;
  const has = new Float64Array(index.skillCount);
  let marked = -1;
  return (from) => {
    if (marked >= 0) has.fill(0);
    marked = from;
    for (let at = holds.offsets[from]!; at < holds.offsets[from + 1]!; at++) has[holds.targets[at]!] = values[at]!;
    return (to) => {
      let sum = 0;
      for (let at = rows.offsets[to]!; at < rows.offsets[to + 1]!; at++) {
        const value = has[rows.targets[at]!]!;
        if (value > 0) sum += met(slope[at]!, base[at]!, top[at]!, value);
      }
      return totals[to]! > 0 ? sum / totals[to]! : 0;
    };
  };
}
