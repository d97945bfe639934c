import { requirementKinds } from '../catalogue/types.ts';
import { tablesOf } from '../compact/index-tables.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { randomNumbers } from '../similarity/random.ts';
import { occupationSubject, type Subject } from '../similarity/subject.ts';
import { profileOf, shuffled } from './hidden-skills.ts';

/** In the order of reports. */
export const profileKinds: readonly ProfileKind[] = ['exact', 'siblings', 'noisy', 'typed'];

/**
 * How a made-up profile departs from the occupation it was drawn from: not at all; half of its skills replaced by a sibling
 * (another skill under the same direct broader concept); as many skills of anybody's added as half of it; or named as
 * people name skills, by another of their names and every second with a typing mistake, and then understood or not.
 */
export type ProfileKind = 'exact' | 'siblings' | 'noisy' | 'typed';

/** The skill, by row, that a typed name is certain to mean; null for none. */
export type SkillReader = (typed: string) => number | null;

/** A made-up person, and the occupation they were drawn from. */
export interface MadeUpProfile {
  readonly occupation: number;
  readonly profile: Subject;
  /** Of typed names, how many were taken for the skill they name, and how many for another. */
  readonly understood: number;
  readonly mistaken: number;
}

/** Which profiles are made up, and who reads typed names. */
export interface MadeUp {
  readonly kind: ProfileKind;
  readonly size: number;
  readonly count: number;
  readonly seed: number;
  readonly read: SkillReader;
}

/** Profiles of `size` essential skills each, of occupations in an order that depends on the seed only. */
export function madeUpProfiles(index: SkillIndex, { kind, size, count, seed, read }: MadeUp): MadeUpProfile[] {
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
    const skills = new Set(kind === 'typed' ? [] : drawn);
    let [understood, mistaken] = [0, 0];
    if (kind === 'typed')
      for (const [at, skill] of drawn.entries()) {
        const meant = read(typedName(index, skill, at % 2 === 1, random));
        if (meant === null) continue;
        skills.add(meant);
        if (meant === skill) understood++;
        else mistaken++;
      }
    if (kind === 'siblings')
      for (const skill of drawn.slice(0, Math.ceil(size / 2))) {
        const others = siblings(skill).filter((other) => !skills.has(other));
        if (others.length === 0) continue;
        skills.delete(skill);
        skills.add(others[Math.floor(random() * others.length)]!);
      }
    if (kind === 'noisy')
      while (skills.size < Math.min(index.skillCount, size + Math.floor(size / 2)))
        skills.add(Math.floor(random() * index.skillCount));
    found.push({ occupation, profile: personWith([...skills]), understood, mistaken });
  }
  return found;
}

/** Another name of a skill where it has one, else its label; a mistyped one has two letters within a word swapped. */
function typedName(index: SkillIndex, skill: number, mistyped: boolean, random: () => number): string {
  const { labels, altLabels } = tablesOf(index).skills;
  const others = altLabels().at(skill).split('\n').filter(Boolean);
  const name = others[Math.floor(random() * others.length)] ?? labels().at(skill);
  return mistyped ? swapped(name, random) : name;
}

/** Two neighbouring letters of the longest word swapped, neither of them its first. */
function swapped(name: string, random: () => number): string {
  const longest = name.split(/\s+/).reduce((best, word) => (word.length > best.length ? word : best), '');
  if (longest.length < 4) return name;
  const at = 1 + Math.floor(random() * (longest.length - 2));
  const wrong = `${longest.slice(0, at)}${longest[at + 1]}${longest[at]}${longest.slice(at + 2)}`;
  return name.replace(longest, () => wrong);
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
