import { requirementKinds } from '../catalogue/types.ts';
import { type SkillIndex, tablesOf } from '../compact/skill-index.ts';
import { randomNumbers } from '../similarity/random.ts';
import { occupationSubject, type Subject } from '../similarity/subject.ts';
import { profileOf, shuffled } from './hidden-skills.ts';

/**
 * How a made-up profile departs from the occupation it was drawn from: not at all; half of its skills replaced by a sibling
 * (another skill under the same direct broader concept); or as many skills of anybody's added as half of it.
 */
export type ProfileKind = 'exact' | 'siblings' | 'noisy';

/** A made-up person, and the occupation they were drawn from. */
export interface MadeUpProfile {
  readonly occupation: number;
  readonly profile: Subject;
}

/** Profiles of `size` essential skills each, of occupations in an order that depends on the seed only. */
export function madeUpProfiles(
  index: SkillIndex,
  { kind, size, count, seed }: { kind: ProfileKind; size: number; count: number; seed: number },
): MadeUpProfile[] {
  const random = randomNumbers(seed);
  const essential = requirementKinds.indexOf('essential');
  const siblings = siblingsOf(index);
  const found: MadeUpProfile[] = [];
  for (const occupation of shuffled(index.occupationCount, random)) {
    if (found.length === count) break;
    const subject = occupationSubject(index, occupation);
    const essentials = [...subject.kinds.keys()].filter((at) => subject.kinds[at] === essential);
    if (essentials.length < size) continue;
    const drawn = shuffled(essentials.length, random)
      .slice(0, size)
      .map((i) => subject.skills[essentials[i]!]!);
    const skills = new Set(drawn);
    if (kind === 'siblings')
      for (const skill of drawn.slice(0, Math.ceil(size / 2))) {
        const others = siblings(skill).filter((other) => !skills.has(other));
        if (others.length === 0) continue;
        skills.delete(skill);
        skills.add(others[Math.floor(random() * others.length)]!);
      }
    if (kind === 'noisy')
      while (skills.size < size + Math.floor(size / 2)) skills.add(Math.floor(random() * index.skillCount));
    found.push({ occupation, profile: personWith([...skills]) });
  }
  return found;
}

function personWith(skills: readonly number[]): Subject {
  const subject: Subject = {
    row: -1,
    skills: Uint32Array.from(skills).sort(),
    kinds: new Uint8Array(skills.length),
    importance: null,
    levels: null,
  };
  return profileOf(subject, [...subject.skills.keys()]);
}

/** The other skills under a skill's direct broader concepts. */
function siblingsOf(index: SkillIndex): (skill: number) => readonly number[] {
  const { offsets, targets } = tablesOf(index).broader.skills;
  const under = new Map<number, number[]>();
  for (let skill = 0; skill < index.skillCount; skill++)
    for (let edge = offsets[skill]!; edge < offsets[skill + 1]!; edge++) {
      const known = under.get(targets[edge]!);
      if (known) known.push(skill);
      else under.set(targets[edge]!, [skill]);
    }
  return (skill) => {
    const found = new Set<number>();
    for (const parent of targets.subarray(offsets[skill], offsets[skill + 1]))
      for (const other of under.get(parent) ?? []) if (other !== skill) found.add(other);
    return [...found].sort((a, b) => a - b);
  };
}
