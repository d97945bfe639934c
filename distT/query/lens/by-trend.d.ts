import type { OccupationIndicator } from './lens-answers.ts';
/** An indicator with its narrower and wider counts. */
export interface ShownIndicator {
    readonly indicator: OccupationIndicator;
    readonly variants: readonly OccupationIndicator[];
}
/** Indicators that stand for themselves: no narrower or wider counts of another one that is there. */
export declare function headsOf(results: readonly OccupationIndicator[]): readonly OccupationIndicator[];
/** Indicators under what they speak of, counts of the same together; what has no figure stands last. */
export declare function byTrend(results: readonly OccupationIndicator[]): readonly (readonly [string, ShownIndicator[]])[];
