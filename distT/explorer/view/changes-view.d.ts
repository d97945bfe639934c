import { type Markup } from '../html.ts';
import type { ViewContext } from './context.ts';
/** The page "what changed": what is new, gone, renamed, and which lists changed most. */
export declare function changesView(context: ViewContext): Markup;
/** What changed about one occupation; null where nothing did, or nothing is known. */
export declare function occupationChanges(context: ViewContext, id: string): Markup | null;
