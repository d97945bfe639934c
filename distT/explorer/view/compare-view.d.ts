import type { ConceptRef } from '../../query/answer/concept-ref.ts';
import { type Markup } from '../html.ts';
import { type ViewContext } from './context.ts';
/** Two occupations side by side: what each is, how alike they are, the move either way, what both ask for and each alone. */
export declare function compareView(context: ViewContext, a: ConceptRef, b: ConceptRef): Markup;
