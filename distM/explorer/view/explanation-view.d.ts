import type { ConceptRef } from '../../query/answer/concept-ref.ts';
import { type Explanation } from '../../query/explanation.ts';
import { type Markup } from '../html.ts';
import { type ViewContext } from './context.ts';
/** Why two occupations score as they do. */
export declare function explanationView(context: ViewContext, from: ConceptRef, to: ConceptRef): Markup;
/** Where a likeness stands among those to all other occupations. */
export declare function standing({ value, among }: Explanation['percentile'], label: string): Markup;
