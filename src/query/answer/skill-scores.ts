import type { SkillIndex } from '../../compact/skill-index.ts';
import { SkillGraphError } from '../../errors.ts';
import { defaultWeighting, isMetric, type Method } from '../../similarity/method.ts';
import type { Scores } from '../../similarity/scores.ts';
import { metricSkillScores } from '../../similarity/skill-scores.ts';
import type { Weighting } from '../../similarity/weighting.ts';

/**
 * One skill's scores under whatever method was asked for; null where it has nothing to compare. Valid until the next call.
 *
 * @throws SkillGraphError `UNSUPPORTED` for a method that compares occupations only.
 */
export function skillScores(
  index: SkillIndex,
  method: Method,
  weighting: Weighting | undefined,
  skill: number,
): Scores | null {
  if (isMetric(method)) return metricSkillScores(index, method, weighting ?? defaultWeighting(index), skill);
  if (method.skillScores !== undefined) return method.skillScores(index, skill);
  throw new SkillGraphError(
    'UNSUPPORTED',
    `The method "${method.name}" compares occupations, not skills. Give a metric, such as jaccard, or latentCosine() on an index with factors.`,
  );
}
