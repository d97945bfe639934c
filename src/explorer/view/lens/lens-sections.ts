import { lensSections } from '../../../compact/lens-sections.ts';
import type { SkillIndex } from '../../../compact/skill-index.ts';
import type { ConceptRef } from '../../../query/answer/concept-ref.ts';
import { indexIndicators } from '../../../query/lens/indicator-rows.ts';
import { html, type Markup } from '../../html.ts';
import type { LensSection, ViewContext } from '../context.ts';
import { faqView } from './faq-view.ts';
import { fitView } from './fit-view.ts';
import { outlookView } from './outlook-view.ts';
import { personView } from './person-view.ts';
import { traitsView } from './traits-view.ts';
import { compositionView, tasksView } from './work-view.ts';

export const lensTitles: Readonly<Record<LensSection, string>> = {
  work: 'What people do',
  outlook: 'Outlook',
  fit: 'Could it fit you?',
  questions: 'Questions and answers',
};

/** The same above the page, where room is short. */
export const lensTabs: Readonly<Record<LensSection, string>> = { ...lensTitles, fit: 'Fit', questions: 'Questions' };

export function isLensSection(section: string): section is LensSection {
  return Object.hasOwn(lensTitles, section);
}

/** Whether the data have anything to say there: a page without indicators shows no way to an outlook. */
export function hasLensSection(index: SkillIndex, section: LensSection): boolean {
  if (section === 'outlook') return indexIndicators(index).length > 0;
  if (section === 'fit') return index.sections.has(lensSections.traits);
  return true;
}

/** A section, in a page and a report alike; `other` is whom to stand beside. */
export function lensSection(context: ViewContext, section: LensSection, from: ConceptRef, other?: ConceptRef): Markup {
  switch (section) {
    case 'work':
      return html`<div class="work">${tasksView(context, from)}${compositionView(context, from, other)}</div>`;
    case 'outlook':
      return outlookView(context, from);
    case 'fit':
      return html`${fitView(context, from)}${traitsView(context, from)}${personView(context, from)}`;
    case 'questions':
      return faqView(context, from, other);
  }
}
