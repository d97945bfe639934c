import type { IndicatorFormula } from './formula.ts';
/** What follows from O*NET's own ratings, with no further table. */
export declare const onetFormulas: readonly IndicatorFormula[];
