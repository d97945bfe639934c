import { type Forms } from '../catalogue/forms.ts';
/** What every evaluation may be told: how uncertainty is estimated, and whether time is taken. */
export interface Resampled {
    /** Seed of all that is drawn. Default 1. */
    readonly seed?: number | undefined;
    /** Bootstrap resamples behind the 95 % intervals; 0 for none, at most 100,000. Default 1000. */
    readonly resamples?: number | undefined;
    /** A clock in milliseconds, such as `performance.now`: only with it are `seconds` reported. */
    readonly clock?: (() => number) | undefined;
    /** Called with what is done and what there is to do, in questions asked. */
    readonly onProgress?: ((done: number, total: number) => void) | undefined;
}
/** What an evaluation may be told that looks at the beginning of a list. */
export interface Listed extends Resampled {
    /** How long the beginning is that counts. Default 10. */
    readonly k?: number | undefined;
}
export declare const resampledForms: Forms<Resampled>;
export declare const listedForms: Forms<Listed>;
/** Counts questions, of all that are asked in several runs. */
export declare function countedTo(total: number, onProgress: Resampled['onProgress']): () => void;
/** What was worked out, with the seconds it took where there is a clock. */
export declare function timed<Value>(clock: Resampled['clock'], work: () => Value): {
    readonly value: Value;
    readonly seconds: {
        readonly seconds?: number;
    };
};
