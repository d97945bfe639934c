import type { SkillIndex } from '../compact/skill-index.ts';
import { type Subject } from '../similarity/subject.ts';
/** In the order of reports. */
export declare const profileKinds: readonly ProfileKind[];
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
export declare function madeUpProfiles(index: SkillIndex, { kind, size, count, seed, read }: MadeUp): MadeUpProfile[];
