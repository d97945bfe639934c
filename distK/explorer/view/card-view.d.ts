import type { ConceptRef } from '../../query/answer/concept-ref.ts';
import { type Markup } from '../html.ts';
import { type ViewContext } from './context.ts';
/** One occupation on a card, to stand within another page: what it is, what it asks for, what is like it, and the way to more. */
export declare function cardView(context: ViewContext, { id }: ConceptRef): Markup;
