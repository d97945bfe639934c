import type { SkillIndex } from '../compact/skill-index.ts';
import type { ScoringMethod } from '../similarity/method.ts';
/**
 * Your own algorithm as a method: a function that, given an index, returns scores of an occupation (by row) against all
 * occupations. It can be evaluated and queried like any other; profiles and explanations by skill are beyond it.
 *
 * @example
 * const random = functionMethod('row distance', (index) => (row) =>
 *   Array.from({ length: index.occupationCount }, (_, other) => 1 / (1 + Math.abs(row - other))));
 */
export declare function functionMethod(name: string, scoresOf: (index: SkillIndex) => (row: number) => ArrayLike<number>): ScoringMethod;
