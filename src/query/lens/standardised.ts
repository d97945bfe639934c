import { momentsOf } from './element-values.ts';
import type { IndicatorFormula } from './formula.ts';

/**
 * A formula set to mean 0 and standard deviation 1 over the occupations of the index that have a value, each counting alike.
 * Nobody has one where all are alike.
 */
export function standardised(formula: IndicatorFormula): IndicatorFormula {
  return {
    ...formula,
    prepare: (index) => {
      const work = formula.prepare(index);
      const before = Array.from({ length: index.occupationCount }, (_, row) => work(row));
      const { mean, deviation } = momentsOf(Float64Array.from(before, (one) => one?.value ?? Number.NaN));
      return (row) => {
        const found = before[row];
        if (!(deviation > 0) || !found) return null;
        const parts = found.parts.map((part) => ({ ...part, contribution: part.contribution / deviation }));
        const base = (found.base - mean) / deviation;
        return { value: parts.reduce((sum, { contribution }) => sum + contribution, base), base, parts };
      };
    },
  };
}
