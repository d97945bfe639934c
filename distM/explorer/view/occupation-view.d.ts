import type { ConceptRef } from '../../query/answer/concept-ref.ts';
import { type Markup } from '../html.ts';
import { type Section, type ViewContext } from './context.ts';
/** What an occupation's page shows: which section, and towards which other occupation. */
export interface OccupationPage {
    readonly from: ConceptRef;
    readonly section: Section;
    readonly other?: ConceptRef;
}
/** An occupation's page. Parts that live (choosers, the network) are left as empty elements with an id. */
export declare function occupationView(context: ViewContext, page: OccupationPage): Markup;
