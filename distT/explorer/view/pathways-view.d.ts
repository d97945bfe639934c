import type { Pathways } from '../../query/pathways.ts';
import { type Markup } from '../html.ts';
import type { ViewContext } from './context.ts';
/** The direct way, then routes drawn step by step, the best first; where there is none, moves towards the target. */
export declare function pathwaysView(context: ViewContext, answer: Pathways): Markup;
