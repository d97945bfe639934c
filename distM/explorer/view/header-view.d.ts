import type { Competences } from '../../query/competences.ts';
import { type Markup } from '../html.ts';
import type { ViewContext } from './context.ts';
/** The head of an occupation's page: what it is called, what it is, and its figures; `brief` above other sections. */
export declare function headerView(context: ViewContext, { subject, counts }: Competences, brief?: boolean): Markup;
