import type { IndicatorFormula } from './formula.ts';
/**
 * Whether work can be done from home (Dingel & Neiman 2020): 1 where none of seventeen conditions of work context and work
 * activities rules it out, else 0. Taken apart, 1 less what the conditions that hold take away in equal parts. An occupation
 * that misses one of the ratings has no value.
 */
export declare const teleworkable: IndicatorFormula;
