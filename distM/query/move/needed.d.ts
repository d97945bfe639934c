import type { Adjacency, SkillIndex } from '../../compact/skill-index.ts';
import type { Subject } from '../../similarity/subject.ts';
/**
 * What occupations need and what people hold, of one kind of statement. A need is met by `slope × (min(has, top) − base)`:
 * a skill of a set is there or not (base 0, top 1, slope its rarity), a weight is met up to the weight needed, a rating
 * counts from where the occupations' median ends up to what the occupation asks for.
 */
export interface Needed {
    readonly index: SkillIndex;
    readonly kind: 'sets' | 'weights' | 'ratings';
    /** What an occupation needs. Worked out row by row: a question about one start is about some of them. */
    readonly of: (row: number) => Needs;
    /** Occupation → needed skills, ascending: which, without what they weigh; of one, and of all. */
    readonly skillsOf: (row: number) => readonly number[];
    readonly rows: () => Adjacency;
    /** What a profile needs, were it an occupation. */
    readonly ofProfile: (subject: Subject) => Needs;
    /** Occupation → skills its people hold, and how much of each: 0–1 for sets and ratings. */
    readonly holds: Adjacency;
    readonly values: Float64Array;
    /** What a subject holds, by skill ascending. */
    readonly heldBy: (subject: Subject) => HeldSkills;
}
/** Needed skills, ascending; the columns run parallel. */
export interface Needs {
    readonly skills: readonly number[];
    readonly slope: readonly number[];
    readonly base: readonly number[];
    readonly top: readonly number[];
    /** Weight of every need in full, and their sum. */
    readonly full: readonly number[];
    readonly total: number;
}
export interface HeldSkills {
    readonly skills: ArrayLike<number>;
    readonly values: ArrayLike<number>;
}
/** The weight of a need that is met by what is held of it. */
export declare function met(slope: number, base: number, top: number, has: number): number;
/** Skills that are there or not: what is essential is needed, everything stated is held; rare skills count more. */
export declare function setNeeds(index: SkillIndex, layers: ReadonlySet<number> | null): Needed;
/** Published weights, on an open scale: what is held counts up to what is needed. */
export declare function weightNeeds(index: SkillIndex): Needed;
/**
 * Ratings, without rarity, since everyone is rated on everything: an occupation needs what it is rated on above the median,
 * and the more so the further above the mean.
 */
export declare function ratingNeeds(index: SkillIndex, layers: ReadonlySet<number>): Needed;
