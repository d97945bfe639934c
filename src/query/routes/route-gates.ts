/**
 * The least held weight with which a hop passes: the smallest whole `w` with `w / total >= threshold` (`>` if strict) as
 * doubles divide, so that a gate and a published coverage never disagree.
 */
export function gateOf(total: number, threshold: number, strict: boolean): number {
  const passes = (held: number): boolean => (strict ? held / total > threshold : held / total >= threshold);
  if (total === 0) return 0;
  let gate = Math.ceil(threshold * total);
  while (gate > 0 && passes(gate - 1)) gate--;
  while (gate <= total && !passes(gate)) gate++;
  return gate;
}
