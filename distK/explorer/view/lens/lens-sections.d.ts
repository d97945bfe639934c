import type { SkillIndex } from '../../../compact/skill-index.ts';
import type { ConceptRef } from '../../../query/answer/concept-ref.ts';
import { type Markup } from '../../html.ts';
import type { LensSection, ViewContext } from '../context.ts';
export declare const lensTitles: Readonly<Record<LensSection, string>>;
/** The same above the page, where room is short. */
export declare const lensTabs: Readonly<Record<LensSection, string>>;
export declare function isLensSection(section: string): section is LensSection;
/** Whether the data have anything to say there: a page without indicators shows no way to an outlook. */
export declare function hasLensSection(index: SkillIndex, section: LensSection): boolean;
/** A section, in a page and a report alike; `other` is whom to stand beside. */
export declare function lensSection(context: ViewContext, section: LensSection, from: ConceptRef, other?: ConceptRef): Markup;
