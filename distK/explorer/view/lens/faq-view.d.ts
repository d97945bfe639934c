import type { ConceptRef } from '../../../query/answer/concept-ref.ts';
import { type Markup } from '../../html.ts';
import { type ViewContext } from '../context.ts';
/** Questions and answers about an occupation, told from another one. */
export declare function faqView(context: ViewContext, from: ConceptRef, than?: ConceptRef): Markup;
