import type { OccupationIndicator } from './lens-answers.ts';
/** One part of a composite: an indicator, how much it counts, whether it counts the other way round. */
export interface CompositePart {
    readonly indicator: string;
    /** Above 0; weights need not add up to 1. */
    readonly weight: number;
    readonly reverse?: boolean;
}
/** A composite as its author states it. */
export interface CompositeOptions {
    readonly name: string;
    readonly parts: readonly CompositePart[];
}
/** A composite of one occupation. */
export interface CompositeValue {
    readonly name: string;
    /** Weighted mean of percentiles, 0–100. */
    readonly value: number;
    /** The least and the greatest it would be with one part left out: how far it hangs on a single choice. */
    readonly range: readonly [least: number, greatest: number];
    readonly parts: readonly {
        readonly id: string;
        readonly label: string;
        readonly weight: number;
        /** The percentile as it counts, reversed where asked. */
        readonly percentile: number;
        readonly contribution: number;
        /** The composite without this part. */
        readonly without: number;
    }[];
}
/**
 * A composite of percentiles under the author's own weights; there is no default one, since public indices disagree even in
 * sign. Null where the occupation lacks one of its parts: a composite of less would be another composite.
 *
 * @param results the `results` of `indicators(index, occupation)`
 * @throws SkillGraphError `BAD_OPTION` for fewer than two parts, a weight not above 0, or an indicator that is not there.
 *
 * @example
 * const { results } = indicators(index, 'chef');
 * composite({ name: 'my resilience', parts: [
 *   { indicator: 'gpt-beta-people', weight: 2, reverse: true }, { indicator: 'job-zone', weight: 1 },
 * ] }, results);
 */
export declare function composite(options: CompositeOptions, results: readonly OccupationIndicator[]): CompositeValue | null;
