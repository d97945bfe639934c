import type { AdjacentSkills } from '../../query/adjacent-skills.ts';
import { type Markup } from '../html.ts';
import type { ViewContext } from './context.ts';
/** Skills to learn next, with who speaks for each. `add` makes a button for it, in a profile. */
export declare function learnView(context: ViewContext, answer: AdjacentSkills, add?: (id: string) => Markup): Markup;
