import type { TraitFacts } from '../../../catalogue/lens.ts';
import type { ConceptRef } from '../../../query/answer/concept-ref.ts';
import { type Markup } from '../../html.ts';
import { type ViewContext } from '../context.ts';
/** Work styles, values and interests against all rated occupations, to both sides. */
export declare function traitsView(context: ViewContext, from: ConceptRef): Markup;
/** Traits by set, the sets by name. */
export declare function bySet<T extends TraitFacts>(results: readonly T[]): readonly (readonly [string, readonly T[]])[];
