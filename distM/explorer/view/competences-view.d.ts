import type { CompetenceGroup, Competences } from '../../query/competences.ts';
import { type Markup } from '../html.ts';
import type { ViewContext } from './context.ts';
/** What an occupation asks for: a card per group, in it a block per reuse level, with counts. */
export declare function competencesView(context: ViewContext, { groups, attributes }: Competences): Markup;
/** `Essential knowledge`, `Optional skills and competences`. */
export declare function groupTitle({ kind, type, layer }: CompetenceGroup): string;
export declare function reuseTitle(reuseLevel: string): string;
