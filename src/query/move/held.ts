import { derived } from '../../compact/derived.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { statementsOf } from '../../similarity/statements.ts';
import type { Subject } from '../../similarity/subject.ts';
import { met, type Needed, type Needs, ratingNeeds, setNeeds, weightNeeds } from './needed.ts';
import { needsTable } from './needs-table.ts';

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
export function isStated({ of, holds }: Needed, row: number): boolean {
  return holds.offsets[row + 1]! > holds.offsets[row]! && of(row).total > 0;
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
  const { slope, base, top, totals, bySkill } = needsTable(needed);
  const { columns, places } = bySkill();
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

/** Of what one occupation needs, the share that a subject holds: the same number as {@link heldShares} gives. */
export function heldShare(needed: Needed, subject: Subject, row: number): number {
  const needs = needed.of(row);
  const { skills, values } = needed.heldBy(subject);
  let sum = 0;
  let i = 0;
  for (let at = 0; at < needs.skills.length; at++) {
    const skill = needs.skills[at]!;
    while (i < skills.length && skills[i]! < skill) i++;
    if (i < skills.length && skills[i] === skill) sum += metAt(needs, at, values[i]!);
  }
  return needs.total > 0 ? sum / needs.total : 0;
}

/** The weight of one of the needs that is met by what is held of it. */
function metAt({ slope, base, top }: Needs, at: number, has: number): number {
  return met(slope[at]!, base[at]!, top[at]!, has);
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
  const needs = needed.of(row);
  const { slope, top, full } = needs;
  const { skills, values } = needed.heldBy(subject);
  const held = new Map(Array.from(skills, (skill, i) => [skill, values[i]!]));
  const lacks: Lack[] = [];
  for (const [at, skill] of needs.skills.entries()) {
    const has = held.get(skill) ?? 0;
    if (has >= top[at]!) continue;
    const weight = needed.kind === 'ratings' ? slope[at]! * (top[at]! - has) : full[at]! - metAt(needs, at, has);
    lacks.push({ skill, weight, has, asked: top[at]! });
  }
  return lacks.sort((a, b) => b.weight - a.weight || a.skill - b.skill);
}

/** Of what one occupation after the other needs, the share that a subject holds: the numbers of {@link heldShare}. */
export function heldFrom(needed: Needed): (subject: Subject) => (to: number) => number {
  const has = new Float64Array(needed.index.skillCount);
  let marked: ArrayLike<number> = [];
  return (subject) => {
    for (let i = 0; i < marked.length; i++) has[marked[i]!] = 0;
    const { skills, values } = needed.heldBy(subject);
    for (let i = 0; i < skills.length; i++) has[skills[i]!] = values[i]!;
    marked = skills;
    return (to) => {
      const { skills: asked, slope, base, top, total } = needed.of(to);
      let sum = 0;
      for (let at = 0; at < asked.length; at++) {
        const value = has[asked[at]!]!;
        if (value > 0) sum += met(slope[at]!, base[at]!, top[at]!, value);
      }
      return total > 0 ? sum / total : 0;
    };
  };
}

/** Of what a subject needs, the share that one occupation after the other holds: the numbers of {@link heldShare}. */
export function heldFor(needed: Needed, subject: Subject): (from: number) => number {
  const { index, holds, values } = needed;
  const needs = subject.row >= 0 ? needed.of(subject.row) : needed.ofProfile(subject);
  /** One more than where a need stands; 0 where there is none. */
  const places = new Uint32Array(index.skillCount);
  for (const [at, skill] of needs.skills.entries()) places[skill] = at + 1;
  return (from) => {
    let sum = 0;
    for (let i = holds.offsets[from]!; i < holds.offsets[from + 1]!; i++) {
      const at = places[holds.targets[i]!]! - 1;
      if (at >= 0) sum += metAt(needs, at, values[i]!);
    }
    return needs.total > 0 ? sum / needs.total : 0;
  };
}
