import type { IndicatorFacts, IndicatorTable } from '../../catalogue/lens.ts';
import { type Donor } from '../../compact/lens-values.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { type StoredEstimate } from '../../similarity/stored-estimates.ts';
import { type IndicatorFormula } from './formula.ts';
/**
 * How a figure is known, best first: the source has this very occupation; it follows from the occupation's own ratings or
 * tags by a stated formula; it is borrowed from what corresponds in another classification; it is estimated from skills.
 */
export type Evidence = 'published' | 'computed' | 'borrowed' | 'estimated' | 'none';
/** An indicator on an index: a table it carries, or a formula at work on it. */
export interface IndexIndicator {
    readonly facts: IndicatorFacts;
    readonly table: IndicatorTable | null;
    readonly formula: IndicatorFormula | null;
    readonly estimate: StoredEstimate | null;
    /** All known values of the source (of the index, for a formula), ascending: what percentiles and deciles are taken of. */
    readonly sorted: Float64Array;
}
/** What an index says of one indicator of one occupation, by row. */
export interface IndicatorRow {
    readonly evidence: Evidence;
    /** NaN where there is no evidence. */
    readonly value: number;
    readonly donors: readonly Donor[];
}
/** Every indicator of an index: those it carries, and the shares its tags allow. Sorted by id. */
export declare const indexIndicators: (index: SkillIndex) => readonly IndexIndicator[];
/** A formula as an indicator of the index. */
export declare const ofFormula: (index: SkillIndex, formula: IndicatorFormula) => IndexIndicator;
/** The best evidence there is for an occupation. */
export declare function indicatorRow(index: SkillIndex, { table, formula, estimate }: IndexIndicator, row: number): IndicatorRow;
/** The mean over the occupations of a major group that have a figure. */
export interface GroupMean {
    /** Two digits of the code of ISCO or SOC. */
    readonly group: string;
    /** What the group is called, where the index names it. */
    readonly label?: string;
    readonly mean: number;
    readonly occupations: number;
}
/** The mean of an indicator over the occupations of the same major group with a figure; null where there is none. */
export declare function groupMean(index: SkillIndex, indicator: IndexIndicator, row: number, language: string | undefined): GroupMean | null;
