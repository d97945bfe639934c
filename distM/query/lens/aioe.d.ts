import type { IndicatorFormula } from './formula.ts';
/** Groups of the ten applications of AI. */
export type AioeApplications = 'all' | 'language modelling' | 'image generation' | 'analysis';
export interface AioeOptions {
    /**
     * How related each ability is to the applications, by O*NET element id: a number per application under its published name
     * (`Image Recognition`), or their sum. The published matrix carries no licence: bring your own copy.
     */
    readonly exposures: Readonly<Record<string, number | Readonly<Record<string, number>>>>;
    /**
     * Which of them: all ten (the default), language modelling, image generation, or those that analyse (strategy games, image
     * recognition, visual question answering).
     */
    readonly applications?: AioeApplications;
    /**
     * (raw − origin) × scale. Default: what gives the published scale of the applications; `analysis` has none and is set to
     * mean 0 and deviation 1 over the occupations of the index.
     */
    readonly origin?: number;
    readonly scale?: number;
}
/**
 * AI occupational exposure (Felten, Raj & Seamans 2021): the mean of the exposures of 52 abilities, each weighed by its
 * importance and level, (IM/5)·(LV/7), on the published scale. Needs O*NET's Abilities in the index. Over occupations the
 * groups of applications are nearly one fact (all and language modelling r .979): several high ones are one reason.
 *
 * @throws SkillGraphError `BAD_OPTION`, also for exposures by application that lack one of those asked for.
 */
export declare function aioe(options: AioeOptions): IndicatorFormula;
