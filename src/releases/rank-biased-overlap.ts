import { checkForm, isBetween, isText, listOf } from '../catalogue/forms.ts';

const areNames = /* @__PURE__ */ listOf(isText);
const isPersistence = /* @__PURE__ */ isBetween(0, 1);

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
export function rankBiasedOverlap(a: readonly string[], b: readonly string[], p = 0.9): number {
  checkForm('The first ranking', a, areNames);
  checkForm('The second ranking', b, areNames);
  checkForm('The option p', p, isPersistence, 'BAD_OPTION');
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const s = short.length;
  const l = long.length;
  if (s === 0) return l === 0 ? 1 : 0;
  const seen = new Set<string>();
  let common = 0;
  let commonShort = 0;
  let sum = 0;
  let power = 1;
  for (let depth = 1; depth <= l; depth++) {
    power *= p;
    for (const item of depth <= s ? [long[depth - 1]!, short[depth - 1]!] : [long[depth - 1]!]) {
      if (seen.has(item)) common++;
      else seen.add(item);
    }
    if (depth === s) commonShort = common;
    sum += (common / depth) * power;
    if (depth > s) sum += ((commonShort * (depth - s)) / (s * depth)) * power;
  }
  return Math.min(1, ((1 - p) / p) * sum + ((common - commonShort) / l + commonShort / s) * power);
}
