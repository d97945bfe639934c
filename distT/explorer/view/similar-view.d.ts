import type { ConceptRef } from '../../query/answer/concept-ref.ts';
import type { SimilarOccupations } from '../../query/similar-occupations.ts';
import { type Markup } from '../html.ts';
import type { ViewContext } from './context.ts';
/** Similar occupations with score bars; `open` is the one whose "why" is shown. */
export declare function similarView(context: ViewContext, from: ConceptRef, { results }: SimilarOccupations, open?: string): Markup;
