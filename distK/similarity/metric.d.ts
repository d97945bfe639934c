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
export declare function sharedOf({ shared }: Metric): SharedFunction;
/** The product of both weights, as a value: kernels know it by identity and run a loop of their own for it. */
export declare const weightProduct: (a: number, b: number) => number;
/** |A∩B| / |A∪B|; weighted Σ min / Σ max (Jaccard 1901, Ruzicka 1958). 0–1. */
export declare const jaccard: Metric;
/** 2|A∩B| / (|A| + |B|); weighted 2 Σ min / (Σa + Σb) (Dice 1945, Sørensen 1948). 0–1. */
export declare const dice: Metric;
/** |A∩B| / min(|A|, |B|); weighted Σ min / min(Σa, Σb) (Szymkiewicz 1934, Simpson 1943). 0–1; unfair where sizes differ. */
export declare const overlap: Metric;
/** |A∩B| / √(|A|·|B|); weighted Σab / (‖a‖‖b‖) (Ochiai 1957, Salton). 0–1, −1–1 for centred ratings. */
export declare const cosine: Metric;
/** Σab: the cosine of rows that have length 1 already. 0 and up, any number for centred ratings. */
export declare const sumOfProducts: Metric;
/** How much of what `b` needs does `a` already have? |A∩B| / |B|; weighted Σ min / Σb. Not symmetric. 0–1. */
export declare const coverage: Metric;
/**
 * c / (c + α|A−B| + β|B−A|), c the shared sum (Tversky 1977). (1, 1) is jaccard, (½, ½) dice, (0, 1) coverage.
 * 0–1 for α, β ≥ 0.
 *
 * @throws SkillGraphError `BAD_OPTION` for what is no number.
 */
export declare function tversky(alpha: number, beta: number): Metric;
/** α and β of a score that {@link tversky} made; undefined for others. */
export declare function tverskyWeights(score: Metric['score']): {
    readonly alpha: number;
    readonly beta: number;
} | undefined;
/** |A∩B| / max(|A|, |B|): the smaller of both conditional probabilities (proximity φ, Hidalgo et al. 2007). 0–1. */
export declare const minConditional: Metric;
/** |A∩B|; weighted Σ min. 0 and up. */
export declare const commonSkills: Metric;
/** Σ over shared skills 1 / ln df, df > 1 (Adamic & Adar 2003). 0 and up. */
export declare const adamicAdar: Metric;
/** Σ over shared skills 1 / df (Zhou, Lü & Zhang 2009). 0 and up. */
export declare const resourceAllocation: Metric;
/** Σ over shared skills 1 / (df − 1), df > 1: collaboration strength (Newman 2001). 0 and up. */
export declare const newman: Metric;
/** |A∩B| / (|A|·|B|) on the sets, weights aside (Leicht, Holme & Newman 2006). 0–1; favours small sets. */
export declare const leichtHolmeNewman: Metric;
