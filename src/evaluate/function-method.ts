import { checkForm, isFunction, isText } from '../catalogue/forms.ts';
import { derived } from '../compact/derived.ts';
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
export function functionMethod(
  name: string,
  scoresOf: (index: SkillIndex) => (row: number) => ArrayLike<number>,
): ScoringMethod {
  checkForm('The name', name, isText);
  checkForm('The scores', scoresOf, isFunction);
  const scorer = derived((index: SkillIndex) => {
    const score = scoresOf(index);
    const rows = Uint32Array.from({ length: index.occupationCount }, (_, row) => row);
    const scores = new Float64Array(index.occupationCount);
    return {
      hasEvidence: ({ row }: { readonly row: number }) => row >= 0,
      scores: ({ row }: { readonly row: number }) => {
        scores.set(score(row));
        return { count: rows.length, rows, scores };
      },
      score: ({ row }: { readonly row: number }, other: number) => score(row)[other]!,
      explain: ({ row }: { readonly row: number }, other: number) => {
        const whole = score(row)[other]!;
        return { score: whole, contributions: [], indirect: whole };
      },
    };
  });
  return { name, symmetric: false, scorer };
}
