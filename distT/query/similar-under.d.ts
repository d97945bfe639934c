import type { SkillIndex } from '../compact/skill-index.ts';
import { type Compared, type OptionForms, type Ranked } from './answer/ask.ts';
import type { Comparison } from './answer/comparison.ts';
import { type ConceptRef } from './answer/concept-ref.ts';
import { type Alike, type Varied } from './answer/diverse.ts';
import { type Answered, type AskedMethod, type Insufficient } from './answer/insufficient.ts';
import { type SubjectInput } from './answer/subject-input.ts';
/** How occupations are compared, and which are returned. */
export interface SimilarOccupationsOptions extends Ranked, Compared, Varied {
    /** Also occupations that share nothing (score 0). Default false. */
    readonly includeZero?: boolean | undefined;
}
export declare const similarForms: OptionForms<SimilarOccupationsOptions>;
/** An occupation with its score against the subject. */
export interface SimilarOccupation extends ConceptRef, Alike {
    readonly score: number;
    /** Skills both sides have. */
    readonly shared: number;
}
/** The most similar occupations, what they were compared with, and how. */
export interface SimilarOccupations extends Answered<AskedMethod> {
    /** Score descending, then id ascending; in the order of `diverse.trade` where that is asked for. */
    readonly results: readonly SimilarOccupation[];
}
/** The same, for who always names the method. */
export interface SimilarUnderOptions extends SimilarOccupationsOptions {
    readonly method: NonNullable<Compared['method']>;
}
/**
 * `similarOccupations` for who always names the method: the same answer without the code of the default method, which a
 * page that only uses jaccard need not load.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `AMBIGUOUS`, `BAD_OPTION`.
 *
 * @example
 * const { results } = similarUnder(index, 'cook', { method: jaccard, limit: 5 });
 */
export declare function similarUnder(index: SkillIndex, subject: SubjectInput, options: SimilarUnderOptions): SimilarOccupations | Insufficient<AskedMethod>;
/** The answer, given how what compares is found. */
export declare function similarBy(index: SkillIndex, subject: SubjectInput, asked: SimilarOccupationsOptions, resolve: (index: SkillIndex, compared: Compared) => Comparison): SimilarOccupations | Insufficient<AskedMethod>;
