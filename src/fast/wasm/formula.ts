import {
  commonSkills,
  cosine,
  coverage,
  dice,
  jaccard,
  leichtHolmeNewman,
  type Metric,
  minConditional,
  overlap,
  tverskyWeights,
} from '../../similarity/metric.ts';
import { lengthsOf } from '../search/bounds.ts';
import { arrangement, type Measure } from '../search/measure.ts';
import type { Csr } from '../search/problem.ts';

/** A score as the compiled kernel knows it: the number of its formula in `assembly/formula.ts`, and what it reads of a row. */
export interface Formula {
  readonly number: number;
  /** Null where it reads nothing but the shared sum. */
  readonly total: 'count' | 'sum' | 'norm' | null;
  /** Tversky's weights; 0 elsewhere. */
  readonly alpha: number;
  readonly beta: number;
}

/** The formula of a metric's score; null for one that is not compiled, such as the caller's own. */
export function formulaOf({ score }: Metric): Formula | null {
  const weights = tverskyWeights(score);
  if (weights) return weights.alpha >= 0 && weights.beta >= 0 ? { number: 6, total: 'sum', ...weights } : null;
  return compiled.get(score) ?? null;
}

const formula = (number: number, total: Formula['total']): Formula => ({ number, total, alpha: 0, beta: 0 });

/** By the function itself: whoever changes a metric's score has a score of his own. */
const compiled: ReadonlyMap<Metric['score'], Formula> = /* @__PURE__ */ new Map([
  [commonSkills.score, /* @__PURE__ */ formula(0, null)],
  [jaccard.score, /* @__PURE__ */ formula(1, 'sum')],
  [dice.score, /* @__PURE__ */ formula(2, 'sum')],
  [overlap.score, /* @__PURE__ */ formula(3, 'sum')],
  [cosine.score, /* @__PURE__ */ formula(4, 'norm')],
  [coverage.score, /* @__PURE__ */ formula(5, 'sum')],
  [minConditional.score, /* @__PURE__ */ formula(7, 'sum')],
  [leichtHolmeNewman.score, /* @__PURE__ */ formula(4, 'count')],
]);

/** By row, what a formula reads of it; what rows are arranged by, where it reads nothing. */
export function totalsRead({ total }: Formula, csr: Csr, measure: Pick<Measure, 'sharing' | 'totals'>): Float64Array {
  if (total === null) return arrangement(measure);
  if (total === 'count') return measure.totals.counts ?? lengthsOf(csr);
  return total === 'norm' ? measure.totals.norms : measure.totals.sums;
}
