import type { SkillIndex } from '../../compact/skill-index.ts';
import type { Subject } from '../../similarity/subject.ts';
import { type Needed } from './needed.ts';
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
export declare const heldOf: (index: SkillIndex) => Held;
/** Whether a subject states anything of a kind. */
export declare function states(needed: Needed, subject: Subject): boolean;
/** Whether an occupation both needs and holds something of a kind. */
export declare function isStated({ of, holds }: Needed, row: number): boolean;
/** What a pair is compared by; null where the two have nothing in common to be compared by. */
export declare function comparedBy({ first, second }: Held, subject: Subject, row: number): Needed | null;
/** Of what every occupation needs, the share that a subject holds, by row; 0 where nothing is. */
export declare function heldShares(needed: Needed, subject: Subject): Float64Array;
/** Of what one occupation needs, the share that a subject holds: the same number as {@link heldShares} gives. */
export declare function heldShare(needed: Needed, subject: Subject, row: number): number;
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
export declare function lacksOf(needed: Needed, subject: Subject, row: number): Lack[];
/** Of what one occupation after the other needs, the share that a subject holds: the numbers of {@link heldShare}. */
export declare function heldFrom(needed: Needed): (subject: Subject) => (to: number) => number;
/** Of what a subject needs, the share that one occupation after the other holds: the numbers of {@link heldShare}. */
export declare function heldFor(needed: Needed, subject: Subject): (from: number) => number;
