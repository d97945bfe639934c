import type { IndicatorFacts, TraitFacts } from '../../catalogue/lens.ts';
import type { Source } from '../../catalogue/source.ts';
import type { EstimateQuality } from '../../similarity/stored-estimates.ts';
import type { Evidence, GroupMean } from './indicator-rows.ts';
/** Who lends a figure. */
export interface DonorValue {
    readonly code: string;
    /** Blank where the source names none. */
    readonly label: string;
    readonly value: number;
    /** How far both mean the same, above 0 and at most 1. */
    readonly confidence: number;
}
/** One indicator of one occupation. */
export interface OccupationIndicator extends IndicatorFacts {
    /** How it is known. Without evidence there is no number. */
    readonly evidence: Evidence;
    readonly value?: number;
    /** Share of the source's occupations that lie below (half of the equal ones counted), 0–100. */
    readonly percentile?: number;
    /** Share of the source's occupations that lie below (equal ones not counted), 0–100. */
    readonly below?: number;
    /** Where it is estimated: what holds the truth in `level` of all cases, overall. */
    readonly interval?: {
        readonly low: number;
        readonly high: number;
        readonly level: number;
    };
    /** How good estimates of it are, where it is estimated or would be if they were good enough. */
    readonly quality?: EstimateQuality;
    /** Whom it is borrowed from, or the source's own entry. */
    readonly donors: readonly DonorValue[];
    /** Where it is borrowed: the least and greatest of the donors' figures, and the mean confidence of the links. */
    readonly least?: number;
    readonly greatest?: number;
    readonly confidence?: number;
    /** The mean over the occupations of the same major group that have a figure (two digits of the code). */
    readonly group?: GroupMean;
    /** The source's values at 0, 10, …, 100 percent. */
    readonly deciles: readonly number[];
    /** Why there is no number. */
    readonly reason?: string;
}
/** Indicators of exposure, of different sources, that rank the occupation very differently. */
export interface Disagreement {
    readonly highest: {
        readonly id: string;
        readonly label: string;
        readonly percentile: number;
    };
    readonly lowest: {
        readonly id: string;
        readonly label: string;
        readonly percentile: number;
    };
    readonly difference: number;
}
/** One trait of an occupation: what it asks of a person, more or less than others do. */
export interface Trait extends TraitFacts {
    /** On the scale the source states; the donors' mean where it is borrowed. */
    readonly value: number;
    /** Standard deviations above (below, where negative) the mean of all rated occupations. */
    readonly z: number;
    /** Share of rated occupations below it (half of the equal ones counted), 0–100. */
    readonly percentile: number;
    /** Share of rated occupations below it (equal ones not counted), 0–100. */
    readonly below: number;
}
/** One question: does the person like work that asks for this trait, which the occupation asks for more than most? */
export interface FitQuestion extends Trait {
    /** What the answer speaks for, where one was given. There is no sum: three answers are not a measure of fit. */
    readonly speaks?: 'for' | 'against' | 'neither';
}
/** Who lends traits or tasks, and how surely. */
export type Lender = Omit<DonorValue, 'value'>;
/** How traits or tasks are known. */
export interface LentFrom {
    readonly evidence: 'published' | 'borrowed';
    readonly donors: readonly Lender[];
    readonly source: Source;
}
