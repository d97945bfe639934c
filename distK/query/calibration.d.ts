import type { SkillIndex } from '../compact/skill-index.ts';
import { type Compared } from './answer/ask.ts';
import type { Asked } from './answer/insufficient.ts';
import { type FamilyMeans } from './move/families.ts';
import type { Gate as MoveGate } from './move/gate.ts';
import { type NullModel } from './move/null-model.ts';
/** What scores, what is counted besides, and how much is drawn at random. */
export interface CalibrationOptions extends Compared {
    /** A threshold of your own to be counted next to those found. */
    readonly threshold?: number | undefined;
    /**
     * Above this many comparable occupations, percentiles and passing counts rest on so many sources drawn at random.
     * Default 5,000: all ordered pairs of ESCO and O*NET.
     */
    readonly sources?: number | undefined;
    /** Random graphs to compare with; 0 leaves the null model out. Default 5. */
    readonly nullSamples?: number | undefined;
    /** Seed of every draw. Default 1. */
    readonly seed?: number | undefined;
    /** Called with what is done and what there is to do: comparing all pairs, then each random graph. */
    readonly onProgress?: ((done: number, total: number) => void) | undefined;
}
/** How many occupations a source reaches at a threshold: over the sources. */
export interface Passing {
    readonly minimum: number;
    readonly lowerQuartile: number;
    readonly median: number;
    readonly upperQuartile: number;
    readonly maximum: number;
    readonly mean: number;
    /** Share of all ordered pairs, 0–1. */
    readonly share: number;
}
/** A threshold, where it comes from, and how many pass it. Inclusive. */
export interface Threshold {
    readonly name: 'near' | 'close' | 'unitGroups' | 'broadOccupations' | 'p95' | 'p99' | 'own';
    readonly value: number;
    readonly passing: Passing;
}
/** How scores of a method are spread over one index, and the thresholds that follow. */
export interface Calibration {
    readonly status: 'ok';
    readonly asked: CalibrationAsked;
    /** Where moves begin under this method: what `transitions` and the others go by. */
    readonly gate: MoveGate;
    /** Within the groups that classify occupations (`groupCode`); null where fewer than two have two members. */
    readonly unitGroups: FamilyMeans | null;
    /** Within broad occupations and everything narrower; null where the classification knows fewer than two. */
    readonly broadOccupations: FamilyMeans | null;
    readonly pairs: {
        /** Occupations that the method can compare. */
        readonly comparable: number;
        /** Sources scored: all comparable ones, unless `sampled`. */
        readonly sources: number;
        readonly sampled: boolean;
        /** Ordered pairs the figures rest on, and how many of them share something. */
        readonly count: number;
        readonly nonZero: number;
        /** Scores that 25 … 99.9 % of the pairs do not exceed. */
        readonly percentiles: Readonly<Record<PercentileName, number>>;
    };
    readonly thresholds: readonly Threshold[];
    /** How far the unit groups stand out from graphs with the same degrees; null where left out or without groups. */
    readonly nullModel: NullModel | null;
}
/** No two occupations that the method can compare. */
export interface CalibrationInsufficient {
    readonly status: 'insufficient';
    readonly asked: CalibrationAsked;
    readonly reason: string;
    readonly results: readonly [];
}
/** How a calibration was asked for. */
export interface CalibrationAsked extends Asked {
    readonly sources: number;
    readonly nullSamples: number;
    readonly seed: number;
}
/** Percentiles of the scores of all ordered pairs: `p25` to `p999`. */
export type PercentileName = 'p25' | 'p50' | 'p75' | 'p90' | 'p95' | 'p99' | 'p999';
/**
 * What a score of a method means on this data: how high it is within groups of kindred occupations, over all pairs, and
 * in random graphs with the same degrees, and the thresholds that follow. The recipe is Nesta's (Mapping Career
 * Causeways, 2020): mean minus population standard deviation of the means within unit groups, which is where moves begin.
 * Percentiles stand next to it, and every threshold says how many occupations pass.
 *
 * Without a method: the index's own, by which `transitions` ranks and gates.
 *
 * @throws SkillGraphError `BAD_OPTION`.
 *
 * @example
 * calibration(index, { method: weighted(coverage, essentialOnly) }).unitGroups?.threshold; // .0726 on ESCO 1.2.0
 */
export declare function calibration(index: SkillIndex, options?: CalibrationOptions): Calibration | CalibrationInsufficient;
