import { type Weighting } from '../../similarity/weighting.ts';
/** Weightings by name, and what each counts, in words. */
export declare const weightingWords: readonly (readonly [Weighting, string])[];
