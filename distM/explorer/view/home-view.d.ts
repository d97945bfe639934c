import { type Markup } from '../html.ts';
import { type ViewContext } from './context.ts';
/** The first page: what is here, and a way in by group. */
export declare function homeView(context: ViewContext): Markup;
/** What the first page shows beside its words, once they stand: the network around the occupation that asks for most. */
export declare function homeNetwork(context: ViewContext): Markup;
/** A group's page: its subgroups with a way on, and its occupations once they fit on a page. */
export declare function groupView(context: ViewContext, code: string): Markup;
