import type { SkillIndex } from '../../compact/skill-index.ts';
import type { Comparison } from '../answer/comparison.ts';
import { type FamilyMeans } from './families.ts';
/**
 * Where the gate comes from. `unit groups`: mean − standard deviation of the means within them. `pair in fifty`: what one
 * ordered pair in fifty reaches, where the data know no groups. `six per start`: what six occupations a start reach on
 * average, on small data. `given`: yours.
 */
export type GateSource = 'unit groups' | 'pair in fifty' | 'six per start' | 'given';
/** Where moves begin, calibrated on an index for one method, and what that rests on. */
export interface Gate {
    /** Least likeness of a move; inclusive. */
    readonly near: number;
    /** Likeness from which on two occupations are close; inclusive. Never below `near`. */
    readonly close: number;
    /** Share held from which on as much is there as among kindred occupations: two levels up, or open. Inclusive. */
    readonly kindred: number;
    readonly from: GateSource;
    /** Likeness, and share held, within unit groups; null where the data know fewer than two. */
    readonly likeness: FamilyMeans | null;
    readonly held: FamilyMeans | null;
}
/** Share of near from which on occupations are in sight: near within one trade, and what lies two steps ahead; inclusive. */
export declare const IN_SIGHT: number;
/** The gate of pairs compared by the first kind of statement, and by the second where there is one. */
export interface Gates {
    readonly first: Gate;
    readonly second: Gate | null;
}
/**
 * The gates of an index for a comparison. Near is the mean − population standard deviation of the unit groups' mean
 * likeness, each group of at least two comparable occupations counting once (the recipe of Nesta's *Mapping Career
 * Causeways*, 2020); close is their mean, kindred the mean of what they hold of each other. Without groups, near is what one
 * ordered pair in fifty reaches; with fewer than 300 occupations, never more than six per start reach on average.
 */
export declare function calibratedGates(index: SkillIndex, { scorer, ref }: Comparison): Gates;
