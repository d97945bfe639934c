import type { ConceptRef } from '../../../query/answer/concept-ref.ts';
import { type FitQuestions } from '../../../query/fit-questions.ts';
import { type Markup } from '../../html.ts';
import { type ViewContext } from '../context.ts';
/** What may be answered. */
export declare const fitAnswers: readonly ["yes", "no", "unsure"];
/** At most three questions to ask oneself; on a screen they can be answered, on paper ticked. */
export declare function fitView(context: ViewContext, from: ConceptRef): Markup;
/** What each answer speaks for, by trait, and all of them together in a sentence. */
export declare function fitVerdict({ results }: FitQuestions, label: string): {
    readonly byTrait: ReadonlyMap<string, string>;
    readonly sum: string;
};
