import type { SkillIndex } from '../../compact/skill-index.ts';
import type { Contestant } from '../../evaluate/query-measures.ts';
import { type ScoringMethod } from '../../similarity/method.ts';
/** Methods that are no metrics, by name, and what each does, in words. */
export declare const compositeWords: readonly (readonly [
    name: string,
    words: string,
    make: (index: SkillIndex) => ScoringMethod
])[];
/** Methods to compare when none is named. */
export declare const usualContestants: readonly string[];
/**
 * A method to evaluate as it is typed: `jaccard`, `cosine@rarity` with a weighting, `fused`, or several joined by
 * `+` and fused by reciprocal ranks. @throws UsageError
 */
export declare function contestantNamed(index: SkillIndex, typed: string): Contestant;
