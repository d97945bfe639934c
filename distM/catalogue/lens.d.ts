import type { Source } from './source.ts';
/** The taxonomies, and their editions, that figures about occupations are keyed by. */
export type Vintage = 'esco' | 'isco-08' | 'soc-2010' | 'soc-2018' | 'onet-soc-2010' | 'onet-soc-2019';
export declare const vintages: readonly Vintage[];
/** The broad development an indicator speaks of; several may speak of one, and need not agree. */
export type Trend = 'ai' | 'digital' | 'green' | 'remote' | 'offshoring' | 'routine' | 'preparation';
/** What an indicator is: a number per occupation, what it says, and who says so. */
export interface IndicatorFacts {
    /** Unique among indicators; lower case, such as `gpt-beta-model`. */
    readonly id: string;
    readonly label: string;
    /** What one unit is, such as `share of weighted tasks`. */
    readonly unit: string;
    /** The ends the number can reach; estimates are held within them. */
    readonly range?: readonly [least: number, most: number];
    /** What a high value says, in words. */
    readonly direction: string;
    readonly trend?: Trend;
    /** Whether it measures exposure to a technology: then it must not be read as replacement. */
    readonly exposure?: boolean;
    /** The id of an indicator that counts the same more aptly: this one is a narrower or wider count and stands beside it. */
    readonly variantOf?: string;
    readonly source: Source;
    /** How it follows from other data, in words; absent where it is taken as published. */
    readonly formula?: string;
}
/** What a value is made of: for every code a list of elements (tasks, activities, abilities) that sums to it. */
export interface IndicatorParts {
    /** What the elements are, such as `tasks`. */
    readonly over: string;
    readonly ids: readonly string[];
    /** Blank where the task table names the element. */
    readonly labels: readonly string[];
    /** One more than codes; elements and contributions of code `i` stand from `offsets[i]` to `offsets[i + 1]`. */
    readonly offsets: readonly number[];
    /** Positions in `ids`. */
    readonly elements: readonly number[];
    readonly contributions: readonly number[];
}
/** An indicator with its values, keyed by the codes of a taxonomy. */
export interface IndicatorTable extends IndicatorFacts {
    readonly vintage: Vintage;
    /** Ascending, each once. */
    readonly codes: readonly string[];
    /** Parallel to `codes`; blank where the source names none. */
    readonly names: readonly string[];
    /** Parallel to `codes`; finite. */
    readonly values: readonly number[];
    /**
     * Parallel to `codes`, where the source itself took its figures from another classification: from what. Estimates are
     * judged with all occupations left out that share one.
     */
    readonly takenFrom?: readonly string[];
    readonly parts?: IndicatorParts;
}
/** One trait: a work style, a work value or an interest. */
export interface TraitFacts {
    /** The source's element id. */
    readonly id: string;
    /** `work styles`, `work values`, `interests`. */
    readonly set: string;
    readonly label: string;
    /** The scale the source states, such as `Importance`, with its ends where known. */
    readonly scale: string;
    readonly min?: number;
    readonly max?: number;
}
/** Traits of occupations of a taxonomy. */
export interface TraitTable {
    readonly source: Source;
    readonly vintage: Vintage;
    /** By element id. */
    readonly traits: readonly TraitFacts[];
    readonly codes: readonly string[];
    readonly names: readonly string[];
    /** For every code the value of every trait, null where it is not rated. */
    readonly values: readonly (readonly (number | null)[])[];
}
/** How far a language model helps with a task: not (E0), directly (E1), with software around it (E2). */
export type ExposureClass = 'E0' | 'E1' | 'E2';
/** How often a task is done: the shares of those asked, from `yearly or less` to `hourly or more`, in percent. */
export type TaskFrequency = readonly [number, number, number, number, number, number, number];
/** The words for the seven places of a {@link TaskFrequency}. */
export declare const frequencyWords: readonly string[];
/** A task people in an occupation do. */
export interface OccupationTask {
    readonly id: string;
    readonly text: string;
    /** Whether the source counts it as core; absent where it does not say. */
    readonly core?: boolean;
    /** New or revised, not part of the statements yet. */
    readonly emerging?: boolean;
    /** 1 to 5 as rated by those who do it. */
    readonly importance?: number;
    readonly frequency?: TaskFrequency;
    /** As a model and as people labelled it. */
    readonly model?: ExposureClass;
    readonly people?: ExposureClass;
}
/** Tasks of occupations of a taxonomy. */
export interface TaskTable {
    /** Where the statements are from, and where the exposure classes are, if there are any. */
    readonly source: Source;
    readonly exposureSource?: Source;
    readonly vintage: Vintage;
    readonly codes: readonly string[];
    readonly names: readonly string[];
    readonly tasks: readonly (readonly OccupationTask[])[];
}
/** Which codes of a taxonomy stand for which occupations of the catalogue. Sorted by occupation, then code. */
export interface LensLinks {
    readonly vintage: Vintage;
    /** Ids. */
    readonly occupations: readonly string[];
    readonly codes: readonly string[];
    /** Above 0, at most 1. */
    readonly confidences: readonly number[];
    /** Whether the code is this very occupation's, not one it corresponds to. */
    readonly own: readonly boolean[];
}
/** What is known of occupations besides the skills they ask for: outlook, traits, tasks. Keyed by names, not by rows. */
export interface Lens {
    /** One per vintage. */
    readonly links: readonly LensLinks[];
    /** By id. */
    readonly indicators: readonly IndicatorTable[];
    readonly traits: readonly TraitTable[];
    readonly tasks: readonly TaskTable[];
}
export declare const emptyLens: Lens;
