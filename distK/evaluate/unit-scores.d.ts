import type { SkillIndex } from '../compact/skill-index.ts';
import type { Scorer } from '../similarity/method.ts';
import type { Units } from './units.ts';
/** Scores of a query against every unit; valid until the next call. */
export type UnitScores = (unit: number) => Float64Array;
/**
 * How occupations' answers add up to a group's: by rank, 1 / (60 + rank) (Cormack, Clarke & Büttcher, SIGIR 2009), so that
 * an occupation whose scores are all high says no more than another; or by the scores as they are.
 */
export type GroupSum = 'ranks' | 'scores';
/** What is compared, and how groups add up. */
export interface UnitQuestion {
    readonly scorer: Scorer;
    readonly directed: boolean;
    readonly groups: GroupSum;
}
/**
 * A method's scores between units. Occupations score directly. A group scores by mean best match: over its occupations,
 * the mean of the best answer among the occupations of the other group; where the evidence is undirected, the mean of
 * both directions.
 */
export declare function unitScores(index: SkillIndex, units: Units, question: UnitQuestion): UnitScores;
