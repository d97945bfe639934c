import { badOption } from '../catalogue/options.ts';

/** What a metric may know of one side, under the weighting in force. */
export interface RowTotals {
  /** How many skills it has. */
  readonly count: number;
  /** Σ weights. */
  readonly sum: number;
  /** √Σ weights². */
  readonly norm: number;
}

/**
 * A similarity of two weighted skill sets, as a value: `shared` says what one common skill adds, `score` what the sum of
 * it means given both sides' totals. Pairs without a common skill score 0 and are never passed to `score`.
 *
 * Explanations follow by themselves: a skill's contribution is the score times its share of the shared sum.
 *
 * @example
 * const mine: Metric = {
 *   name: 'mine', symmetric: true,
 *   shared: Math.min,
 *   score: (shared, a, b) => shared / Math.sqrt(a.sum * b.sum),
 *   needed: (score, a, b) => score * Math.sqrt(a.sum * b.sum),
 * };
 */
export interface Metric {
  readonly name: string;
  readonly symmetric: boolean;
  /**
   * What a common skill adds, given its weight on both sides. Only a function that declares a third parameter is given
   * the skill's degree (how many occupations have it), so `Math.min` will do.
   */
  readonly shared: SharedFunction;
  /** What the shared sum means, given both sides' totals. */
  readonly score: (shared: number, a: RowTotals, b: RowTotals) => number;
  /**
   * The least shared sum with which a row of totals `b`, or of greater ones, can reach a score: `score` solved for
   * `shared`. A metric that has one is pruned: most rows are passed over unscored. It must hold: give it only where a
   * `shared` is never negative and never falls as a weight rises, and where scores are above 0 exactly if something is
   * shared, rise with the shared sum and fall (or stay) as totals rise. Too small a number costs time, too great a one
   * loses rows.
   */
  readonly needed?: (score: number, a: RowTotals, b: RowTotals) => number;
  /** Whether weights are left aside: what a common skill adds depends on its degree at most. Default false. */
  readonly unweighted?: boolean;
  /** Whether negative weights (centred ratings) make sense to it. Default false. */
  readonly signed?: boolean;
  /** What the metric was made with, for those made by a function. */
  readonly parameters?: Readonly<Record<string, number>>;
}

/** What one common skill adds: both weights, and in how many occupations it occurs (df). */
export type SharedFunction = (a: number, b: number, degree: number) => number;

/** A metric's `shared`, safe to call with the degree: `Math.min` would take it for a third weight. */
export function sharedOf({ shared }: Metric): SharedFunction {
  if (shared.length > 2) return shared;
  const ofWeights = shared as (a: number, b: number) => number;
  return (a, b) => ofWeights(a, b);
}

/** The product of both weights, as a value: kernels know it by identity and run a loop of their own for it. */
export const weightProduct = (a: number, b: number): number => a * b;

const one = () => 1;

/** The shared sum is the score. */
const asShared = (shared: number): number => shared;
const asScored = (score: number): number => score;

/** |A∩B| / |A∪B|; weighted Σ min / Σ max (Jaccard 1901, Ruzicka 1958). 0–1. */
export const jaccard: Metric = {
  name: 'jaccard',
  symmetric: true,
  shared: Math.min,
  score: (shared, a, b) => shared / (a.sum + b.sum - shared),
  needed: (score, a, b) => (score * (a.sum + b.sum)) / (1 + score),
};

/** 2|A∩B| / (|A| + |B|); weighted 2 Σ min / (Σa + Σb) (Dice 1945, Sørensen 1948). 0–1. */
export const dice: Metric = {
  name: 'dice',
  symmetric: true,
  shared: Math.min,
  score: (shared, a, b) => (2 * shared) / (a.sum + b.sum),
  needed: (score, a, b) => (score * (a.sum + b.sum)) / 2,
};

/** |A∩B| / min(|A|, |B|); weighted Σ min / min(Σa, Σb) (Szymkiewicz 1934, Simpson 1943). 0–1; unfair where sizes differ. */
export const overlap: Metric = {
  name: 'overlap',
  symmetric: true,
  shared: Math.min,
  score: (shared, a, b) => shared / Math.min(a.sum, b.sum),
  needed: (score, a, b) => score * Math.min(a.sum, b.sum),
};

/** |A∩B| / √(|A|·|B|); weighted Σab / (‖a‖‖b‖) (Ochiai 1957, Salton). 0–1, −1–1 for centred ratings. */
export const cosine: Metric = {
  name: 'cosine',
  symmetric: true,
  shared: weightProduct,
  score: (shared, a, b) => shared / (a.norm * b.norm),
  needed: (score, a, b) => score * a.norm * b.norm,
  signed: true,
};

/** Σab: the cosine of rows that have length 1 already. 0 and up, any number for centred ratings. */
export const sumOfProducts: Metric = {
  name: 'sumOfProducts',
  symmetric: true,
  shared: weightProduct,
  score: asShared,
  needed: asScored,
  signed: true,
};

/** How much of what `b` needs does `a` already have? |A∩B| / |B|; weighted Σ min / Σb. Not symmetric. 0–1. */
export const coverage: Metric = {
  name: 'coverage',
  symmetric: false,
  shared: Math.min,
  score: (shared, _a, b) => shared / b.sum,
  needed: (score, _a, b) => score * b.sum,
};

/**
 * c / (c + α|A−B| + β|B−A|), c the shared sum (Tversky 1977). (1, 1) is jaccard, (½, ½) dice, (0, 1) coverage.
 * 0–1 for α, β ≥ 0.
 *
 * @throws SkillGraphError `BAD_OPTION` for what is no number.
 */
export function tversky(alpha: number, beta: number): Metric {
  for (const [name, value] of Object.entries({ alpha, beta }))
    if (!Number.isFinite(value)) throw badOption(name, value, 'a number');
  const score: Metric['score'] = (shared, a, b) =>
    shared / (shared + alpha * (a.sum - shared) + beta * (b.sum - shared));
  tverskyScores.set(score, { alpha, beta });
  return {
    name: `tversky(${alpha}, ${beta})`,
    symmetric: alpha === beta,
    parameters: { alpha, beta },
    shared: Math.min,
    score,
    // With a negative weight scores need not fall as totals rise: no bound holds.
    ...(alpha >= 0 && beta >= 0
      ? {
          needed: (score: number, a: RowTotals, b: RowTotals) => {
            const slope = 1 - score + score * (alpha + beta);
            return slope > 0 ? (score * (alpha * a.sum + beta * b.sum)) / slope : 0;
          },
        }
      : {}),
  };
}

const tverskyScores = /* @__PURE__ */ new WeakMap<Metric['score'], { readonly alpha: number; readonly beta: number }>();

/** α and β of a score that {@link tversky} made; undefined for others. */
export function tverskyWeights(score: Metric['score']): { readonly alpha: number; readonly beta: number } | undefined {
  return tverskyScores.get(score);
}

/** |A∩B| / max(|A|, |B|): the smaller of both conditional probabilities (proximity φ, Hidalgo et al. 2007). 0–1. */
export const minConditional: Metric = {
  name: 'minConditional',
  symmetric: true,
  shared: Math.min,
  score: (shared, a, b) => shared / Math.max(a.sum, b.sum),
  needed: (score, a, b) => score * Math.max(a.sum, b.sum),
};

/** |A∩B|; weighted Σ min. 0 and up. */
export const commonSkills: Metric = {
  name: 'commonSkills',
  symmetric: true,
  shared: Math.min,
  score: asShared,
  needed: asScored,
};

/** Σ over shared skills 1 / ln df, df > 1 (Adamic & Adar 2003). 0 and up. */
export const adamicAdar: Metric = {
  name: 'adamicAdar',
  symmetric: true,
  shared: (_a, _b, degree) => (degree > 1 ? 1 / Math.log(degree) : 0),
  score: asShared,
  needed: asScored,
  unweighted: true,
};

/** Σ over shared skills 1 / df (Zhou, Lü & Zhang 2009). 0 and up. */
export const resourceAllocation: Metric = {
  name: 'resourceAllocation',
  symmetric: true,
  shared: (_a, _b, degree) => (degree > 0 ? 1 / degree : 0),
  score: asShared,
  needed: asScored,
  unweighted: true,
};

/** Σ over shared skills 1 / (df − 1), df > 1: collaboration strength (Newman 2001). 0 and up. */
export const newman: Metric = {
  name: 'newman',
  symmetric: true,
  shared: (_a, _b, degree) => (degree > 1 ? 1 / (degree - 1) : 0),
  score: asShared,
  needed: asScored,
  unweighted: true,
};

/** |A∩B| / (|A|·|B|) on the sets, weights aside (Leicht, Holme & Newman 2006). 0–1; favours small sets. */
export const leichtHolmeNewman: Metric = {
  name: 'leichtHolmeNewman',
  symmetric: true,
  shared: one,
  score: (shared, a, b) => shared / (a.count * b.count),
  needed: (score, a, b) => score * a.count * b.count,
  unweighted: true,
};
