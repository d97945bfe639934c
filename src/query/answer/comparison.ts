import { once } from '../../compact/derived.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { chosenMethod } from '../../similarity/default-method.ts';
import { type Scorer, scorerOf } from '../../similarity/method.ts';
import type { Compared } from './ask.ts';
import { describeMethod, type MethodRef } from './method-ref.ts';

/** What was asked for, resolved: below this door there is only the scorer. */
export interface Comparison {
  /** Made when it is first asked for: what is stored need not be compared. */
  readonly scorer: Scorer;
  /** How answers name it. */
  readonly ref: MethodRef;
}

/**
 * The comparison of a question, resolved once at its door. No method given: the index's own default, in every question; a
 * weighting alone asks for the plain metric under it.
 */
export function comparisonOf(index: SkillIndex, { method, weighting }: Compared = {}): Comparison {
  const chosen = chosenMethod(index, method, weighting);
  const scorer = once(() => scorerOf(index, chosen, weighting));
  return {
    get scorer() {
      return scorer();
    },
    ref: describeMethod(index, chosen, weighting),
  };
}
