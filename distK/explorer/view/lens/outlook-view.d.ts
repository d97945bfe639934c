import type { ConceptRef } from '../../../query/answer/concept-ref.ts';
import { type Markup } from '../../html.ts';
import { type ViewContext } from '../context.ts';
/** The outlook of an occupation: a strip for every indicator, under what it speaks of. */
export declare function outlookView(context: ViewContext, from: ConceptRef): Markup;
