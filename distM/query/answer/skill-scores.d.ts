import type { SkillIndex } from '../../compact/skill-index.ts';
import { type Method } from '../../similarity/method.ts';
import type { Scores } from '../../similarity/scores.ts';
import type { Weighting } from '../../similarity/weighting.ts';
/**
 * One skill's scores under whatever method was asked for; null where it has nothing to compare. Valid until the next call.
 *
 * @throws SkillGraphError `UNSUPPORTED` for a method that compares occupations only.
 */
export declare function skillScores(index: SkillIndex, method: Method, weighting: Weighting | undefined, skill: number): Scores | null;
