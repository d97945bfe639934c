import type { IndicatorFormula } from './formula.ts';
/**
 * A formula set to mean 0 and standard deviation 1 over the occupations of the index that have a value, each counting alike.
 * Nobody has one where all are alike.
 */
export declare function standardised(formula: IndicatorFormula): IndicatorFormula;
