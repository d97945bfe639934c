import type { ConceptRef } from '../../query/answer/concept-ref.ts';
import { type Markup } from '../html.ts';
import { type ViewContext } from './context.ts';
/** The most similar occupations, ranked, each with its "why". */
export declare function similarSection(context: ViewContext, from: ConceptRef, open?: ConceptRef, limit?: number): Markup;
export declare function gapSection(context: ViewContext, from: ConceptRef, to: ConceptRef | undefined): Markup;
export declare function learnSection(context: ViewContext, from: ConceptRef, limit?: number): Markup;
export declare function pathwaysSection(context: ViewContext, from: ConceptRef, other?: ConceptRef, k?: number): Markup;
export declare function movesSection(context: ViewContext, from: ConceptRef): Markup;
export declare function compareSection(context: ViewContext, from: ConceptRef, other: ConceptRef | undefined): Markup;
/** Where to, when nobody said: the most similar occupation. */
export declare function bestMatch(context: ViewContext, from: ConceptRef): ConceptRef | undefined;
/** Worthwhile ends of a pathway: what lies two steps ahead, then one step up, then sideways, then what is alike. */
export declare function destinations(context: ViewContext, from: ConceptRef): ConceptRef[];
/** Where the page puts its box to choose another occupation. */
export declare function chooser({ printed }: ViewContext): Markup | null;
