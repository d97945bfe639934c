import type { SkillIndex } from '../compact/skill-index.ts';
import type { Metric } from './metric.ts';
import { type Scores } from './scores.ts';
import type { Weighting } from './weighting.ts';
/**
 * A metric's score of one skill against every skill that some occupation asks for with it, over the occupations that ask
 * for each; null where none does under this weighting. Valid until the next call.
 */
export declare function metricSkillScores(index: SkillIndex, metric: Metric, weighting: Weighting, skill: number): Scores | null;
