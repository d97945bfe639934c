import type { SkillIndex } from '../compact/skill-index.ts';
import type { EngineName } from './engine.ts';
/** Counts of a data set, which need not be loaded yet. */
export interface DataCounts {
    readonly occupations: number;
    readonly skills: number;
    readonly requirements: number;
}
/** What is to be done with the data. */
export interface EstimateTask {
    /** One question, or the best rows of every occupation. */
    readonly task: 'query' | 'allPairs';
    /** Best rows kept per occupation. Default 10. */
    readonly limit?: number | undefined;
    /** Whether requirements have weights. Default false. */
    readonly weighted?: boolean | undefined;
    /** Workers. Default 1. */
    readonly threads?: number | undefined;
    /** Default `webassembly`. */
    readonly engine?: EngineName | undefined;
}
/** Bytes and seconds, in their order of magnitude. */
export interface Estimate {
    /** Memory the search needs beside the index. */
    readonly bytes: number;
    /** Memory of the answers, if all are kept. */
    readonly answerBytes: number;
    /** Seconds to prepare, once per metric and weighting. */
    readonly prepareSeconds: number;
    /** Seconds to answer; right to a factor of about three on a machine of the 2020s. */
    readonly seconds: number;
}
/**
 * What a question will take, from counts alone: before data is loaded, or before a million rows are searched.
 *
 * @throws SkillGraphError `BAD_INPUT` for what is neither an index nor counts; `BAD_OPTION`.
 *
 * @example
 * estimate({ occupations: 1e6, skills: 3e4, requirements: 15e6 }, { task: 'allPairs', threads: 2 }).seconds; // about 80
 */
export declare function estimate(data: SkillIndex | DataCounts, task: EstimateTask): Estimate;
