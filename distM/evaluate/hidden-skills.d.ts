import type { SkillIndex } from '../compact/skill-index.ts';
import { type Subject } from '../similarity/subject.ts';
/** A case of leave-one-out: what is left of an occupation's skills, and the essential one that was hidden. */
export interface HiddenSkill {
    /** Row of the occupation, which must play no part in the answer. */
    readonly occupation: number;
    readonly profile: Subject;
    readonly hidden: number;
}
/** Which skills of an occupation make the profile: its essential ones, or all. */
export type HiddenFrom = 'essential' | 'all';
/**
 * Essential skills hidden one at a time, at most three of an occupation: occupations in an order that depends on the seed
 * only, the same cases for every measure.
 */
export declare function hiddenSkills(index: SkillIndex, from: HiddenFrom, cases: number, seed: number): HiddenSkill[];
/** Some of a subject's skills as a person's. */
export declare function profileOf(subject: Subject, positions: readonly number[]): Subject;
/** The numbers below `count` in an order drawn at random (Fisher & Yates). */
export declare function shuffled(count: number, random: () => number): number[];
