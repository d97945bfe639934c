import type { SkillGap } from '../../query/skill-gap.ts';
import { type Markup } from '../html.ts';
import type { ViewContext } from './context.ts';
/** What lies between a start and an occupation: there, there in part, missing, left over. */
export declare function gapView(context: ViewContext, gap: SkillGap): Markup;
