import type { IndicatorFacts, Vintage } from '../catalogue/lens.ts';
import type { Source } from '../catalogue/source.ts';
/** A column of a public table that is an indicator. */
export interface KnownIndicator {
    readonly columns: {
        readonly code: string;
        readonly value: string;
        readonly name: string;
        readonly takenFrom?: string;
    };
    readonly indicator: IndicatorFacts & {
        readonly vintage: Vintage;
    };
}
declare const tomlinson: Source;
declare const eloundou: Source;
export declare const applicabilityFacts: IndicatorFacts;
/** α, β or γ, by the labels of a model or of people. */
export declare function exposureFacts(by: 'model' | 'people', letter: 'alpha' | 'beta' | 'gamma'): IndicatorFacts;
/** γ − α: what a model helps with only once software is built around it; the exposure of workflows. */
export declare function workflowFacts(by: 'model' | 'people'): IndicatorFacts;
export { eloundou as eloundouSource, tomlinson as tomlinsonSource };
/** Public tables whose columns are known: they need no description. */
export declare const knownIndicators: readonly KnownIndicator[];
