import type { ConceptRef } from '../../../query/answer/concept-ref.ts';
import type { OccupationSummary } from '../../../query/occupation-summary.ts';
/** A piece of a sentence: words, or a concept that leads somewhere. */
export type Piece = string | {
    readonly skill: ConceptRef;
} | {
    readonly occupation: ConceptRef;
};
/** A question and what is known of it: a sentence or two, a list, what follows. */
export interface FaqEntry {
    readonly question: string;
    /** What its figures say. */
    readonly term: 'degree' | 'composition' | 'start';
    readonly lead: readonly Piece[];
    readonly list: readonly (readonly Piece[])[];
    readonly after: readonly (readonly Piece[])[];
}
/** What people ask of an occupation, in words: the one place for the page, the report and Markdown. */
export declare function faqEntries({ mostImportant, hardlyElsewhere, alsoExpected, differs, startingPoints, missingThroughout, }: OccupationSummary): FaqEntry[];
