import { type Markup } from '../html.ts';
import { type ViewContext } from './context.ts';
/** A skill's page: what it is, who asks for it, what goes with it. */
export declare function skillView(context: ViewContext, id: string): Markup;
