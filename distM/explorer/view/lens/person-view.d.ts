import type { ConceptRef } from '../../../query/answer/concept-ref.ts';
import { type Markup } from '../../html.ts';
import { type ViewContext } from '../context.ts';
/** A person's own traits, set by set, to see whose work asks for the like; nothing on paper. */
export declare function personView(context: ViewContext, from: ConceptRef): Markup | null;
/** Occupations whose traits go along with the answers, and where the one at hand stands among them. */
export declare function personMatches(context: ViewContext, from: ConceptRef, values: Readonly<Record<string, number>>): Markup | null;
