/**
 * How alike two rankings are, 0–1, the top counting most: the rank-biased overlap of Webber, Moffat and Zobel (2010),
 * extrapolated beyond what is seen (their equation 32), so that equal rankings score 1. With S the shorter ranking of
 * length s, L the longer of length l, X(d) the number of items in common at depth d:
 *
 * (1 − p) ÷ p · (Σ over d ≤ l of X(d) ÷ d · pᵈ + Σ over s < d ≤ l of X(s) (d − s) ÷ (s d) · pᵈ) + ((X(l) − X(s)) ÷ l + X(s) ÷ s) · pˡ
 *
 * @param p How much a further rank counts, above 0 and below 1; at .9 the first ten ranks carry 86 % of the weight.
 * @throws SkillGraphError `BAD_INPUT` for what is no list of names; `BAD_OPTION` for a p that is not between 0 and 1.
 */
export declare function rankBiasedOverlap(a: readonly string[], b: readonly string[], p?: number): number;
