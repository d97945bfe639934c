import { checkForm, isNumbers } from '../catalogue/forms.ts';
import { SkillGraphError } from '../errors.ts';

/**
 * Spearman's rank correlation, tied values sharing the mean of their ranks; NaN for fewer than 3 pairs or constant values.
 *
 * @throws SkillGraphError `BAD_INPUT` for what are no numbers, or not equally many.
 */
export function rankCorrelation(a: Float64Array, b: Float64Array): number {
  checkForm('The first list', a, isNumbers);
  checkForm('The second list', b, isNumbers);
  if (a.length !== b.length)
    throw new SkillGraphError('BAD_INPUT', `There are ${a.length} numbers and ${b.length}; give equally many.`);
  if (a.length < 3) return Number.NaN;
  const x = meanRanks(a);
  const y = meanRanks(b);
  const middle = (a.length + 1) / 2;
  let [xy, xx, yy] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    const dx = x[i]! - middle;
    const dy = y[i]! - middle;
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  }
  return xy / Math.sqrt(xx * yy);
}

function meanRanks(values: Float64Array): Float64Array {
  const order = [...values.keys()].sort((a, b) => values[a]! - values[b]!);
  const ranks = new Float64Array(values.length);
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && values[order[end]!] === values[order[start]!]) end++;
    for (let i = start; i < end; i++) ranks[order[i]!] = (start + end + 1) / 2;
    start = end;
  }
  return ranks;
}
