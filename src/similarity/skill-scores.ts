import type { SkillIndex } from '../compact/skill-index.ts';
import { matrixOf, transposedMatrix } from './matrix.ts';
import type { Metric } from './metric.ts';
import { metricScores, type Scores } from './scores.ts';
import { rowVector } from './subject.ts';
import type { Weighting } from './weighting.ts';

/**
 * A metric's score of one skill against every skill that some occupation asks for with it, over the occupations that ask
 * for each; null where none does under this weighting. Valid until the next call.
 */
export function metricSkillScores(
  index: SkillIndex,
  metric: Metric,
  weighting: Weighting,
  skill: number,
): Scores | null {
  const matrix = transposedMatrix(matrixOf(index, weighting));
  const vector = rowVector(matrix, skill);
  return vector.count === 0 ? null : metricScores(matrix, vector, metric);
}
