import type { ConceptRef } from '../../query/answer/concept-ref.ts';
import { type Markup } from '../html.ts';
import { type ViewContext } from './context.ts';
/** A page about a person's own skills: pick them, see what fits, what is lacking, and what one more skill opens. */
export declare function profileView(context: ViewContext, skills: readonly ConceptRef[]): Markup;
