import type { ConceptRef } from '../../../query/answer/concept-ref.ts';
import { type Markup } from '../../html.ts';
import { type ViewContext } from '../context.ts';
/** What people in an occupation do: its usual tasks, by weight; no source orders them in a day. */
export declare function tasksView(context: ViewContext, from: ConceptRef): Markup;
/** What an occupation is made of by skill group, alone or beside another. */
export declare function compositionView(context: ViewContext, from: ConceptRef, other?: ConceptRef): Markup;
