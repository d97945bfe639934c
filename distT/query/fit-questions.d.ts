import type { SkillIndex } from '../compact/skill-index.ts';
import { type Ask } from './answer/ask.ts';
import { type Answered, type Insufficient } from './answer/insufficient.ts';
import type { FitQuestion, LentFrom } from './lens/lens-answers.ts';
/** A person's answers to questions asked, by trait id: whether they like work that asks for it. */
export type FitAnswers = Readonly<Record<string, 'yes' | 'no' | 'unsure'>>;
export interface FitQuestionsOptions extends Ask {
    /** Answers given: then every question says what its answer speaks for. */
    readonly answers?: FitAnswers | undefined;
}
/** At most three questions that tell an occupation from others. */
export interface FitQuestions extends Answered, LentFrom {
    readonly results: readonly FitQuestion[];
}
/**
 * What to ask a person who considers an occupation: the traits it asks for more than others (z above .5), most first, none
 * that goes along with one asked before (|r| ≥ .7), at most three and never padded. Answers speak for it or against it;
 * they do not add up to a fit.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `AMBIGUOUS`, `BAD_OPTION` for an answer other than yes, no, unsure.
 *
 * @example
 * fitQuestions(index, 'graphic designer', { answers: { '1.B.1.c': 'yes' } });
 */
export declare function fitQuestions(index: SkillIndex, occupation: string, options?: FitQuestionsOptions): FitQuestions | Insufficient;
