import { requirementKinds } from '../catalogue/types.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { randomNumbers } from '../similarity/random.ts';
import { occupationSubject, type Subject } from '../similarity/subject.ts';

/** A case of leave-one-out: what is left of an occupation's skills, and the essential one that was hidden. */
export interface HiddenSkill {
  /** Row of the occupation, which must play no part in the answer. */
  readonly occupation: number;
  readonly profile: Subject;
  readonly hidden: number;
}

/** Which skills of an occupation make the profile: its essential ones, or all. */
export type HiddenFrom = 'essential' | 'all';

/** Cases of one occupation at most, and skills that must be left, so that there is something to go by. */
const CASES_EACH = 3;
const LEAST_LEFT = 3;

/**
 * Essential skills hidden one at a time, at most three of an occupation: occupations in an order that depends on the seed
 * only, the same cases for every measure.
 */
export function hiddenSkills(index: SkillIndex, from: HiddenFrom, cases: number, seed: number): HiddenSkill[] {
  const random = randomNumbers(seed);
  const essential = requirementKinds.indexOf('essential');
  const found: HiddenSkill[] = [];
  for (const occupation of shuffled(index.occupationCount, random)) {
    const subject = occupationSubject(index, occupation);
    const essentials = [...subject.kinds.keys()].filter((at) => subject.kinds[at] === essential);
    const kept = from === 'essential' ? essentials : [...subject.kinds.keys()];
    if (essentials.length <= LEAST_LEFT) continue;
    for (const pick of shuffled(essentials.length, random).slice(0, CASES_EACH)) {
      if (found.length === cases) return found;
      const hidden = essentials[pick]!;
      const left = kept.filter((at) => at !== hidden);
      found.push({ occupation, profile: profileOf(subject, left), hidden: subject.skills[hidden]! });
    }
  }
  return found;
}

/** Some of a subject's skills as a person's. */
export function profileOf(subject: Subject, positions: readonly number[]): Subject {
  const pick = (column: Float64Array | null) => (column ? Float64Array.from(positions, (at) => column[at]!) : null);
  return {
    row: -1,
    skills: Uint32Array.from(positions, (at) => subject.skills[at]!),
    kinds: Uint8Array.from(positions, (at) => subject.kinds[at]!),
    importance: pick(subject.importance),
    levels: pick(subject.levels),
  };
}

/** The numbers below `count` in an order drawn at random (Fisher & Yates). */
export function shuffled(count: number, random: () => number): number[] {
  const order = Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
