import { occupation } from '../../query/accessors.ts';
import type { ConceptRef } from '../../query/answer/concept-ref.ts';
import { competences } from '../../query/competences.ts';
import { similarOccupations } from '../../query/similar-occupations.ts';
import { html, type Markup } from '../html.ts';
import { occupationChanges } from './changes-view.ts';
import { competencesView } from './competences-view.ts';
import { inLanguage, type Section, type ViewContext } from './context.ts';
import { help } from './glossary.ts';
import { headerView } from './header-view.ts';
import { hasLensSection, isLensSection, lensSection, lensTabs } from './lens/lens-sections.ts';
import {
  bestMatch,
  chooser,
  compareSection,
  gapSection,
  learnSection,
  movesSection,
  pathwaysSection,
  similarSection,
} from './occupation-sections.ts';
import { bar, card, empty, link, occupationLink, percent } from './parts.ts';

/** Sections by what is asked: about the work, about what is like it, about ways on. */
const sectionGroups: readonly (readonly [string, readonly (readonly [Section, string])[]])[] = [
  [
    'The work',
    [
      ['overview', 'Competences'],
      ['work', lensTabs.work],
      ['outlook', lensTabs.outlook],
      ['fit', lensTabs.fit],
      ['questions', lensTabs.questions],
    ],
  ],
  [
    'What is like it',
    [
      ['similar', 'Similar'],
      ['compare', 'Side by side'],
      ['network', 'Network'],
    ],
  ],
  [
    'Ways on',
    [
      ['moves', 'Moves'],
      ['gap', 'Gap'],
      ['learn', 'Learn next'],
      ['pathways', 'Pathways'],
    ],
  ],
];

/** What an occupation's page shows: which section, and towards which other occupation. */
export interface OccupationPage {
  readonly from: ConceptRef;
  readonly section: Section;
  readonly other?: ConceptRef;
}

/** An occupation's page. Parts that live (choosers, the network) are left as empty elements with an id. */
export function occupationView(context: ViewContext, page: OccupationPage): Markup {
  const { index } = context;
  const asked = [index, page.from.id, inLanguage(context)] as const;
  const facts = page.section === 'overview' ? competences(...asked) : null;
  return html`${facts === null ? headerView(context, occupation(...asked)) : headerView(context, facts.subject, facts.counts)}
  <nav class="sections" aria-label="About ${page.from.label}">${sectionGroups.map(
    ([title, sections], at) =>
      html`<div><p class="sections-title" id="sections-${at}">${title}</p><ul aria-labelledby="sections-${at}">${sections
        .filter(([section]) => !isLensSection(section) || hasLensSection(index, section))
        .map(
          ([section, name]) =>
            html`<li><a href="${context.links.occupation(page.from, section)}" data-keep${page.section === section && html` aria-current="page"`}>${name}</a></li>`,
        )}</ul></div>`,
  )}</nav>
  <div class="section section-${page.section}">${
    facts !== null
      ? html`<div class="split"><div>${competencesView(context, facts)}</div><aside>${mostSimilar(context, page.from)}${occupationChanges(context, page.from.id)}</aside></div>`
      : sectionView(context, page)
  }</div>`;
}

function sectionView(context: ViewContext, page: OccupationPage): Markup {
  const { from, section, other } = page;
  if (isLensSection(section))
    return html`${(section === 'work' || section === 'questions') && html`<div class="toward">${chooser(context)}</div>`}${lensSection(context, section, from, other)}`;
  switch (section) {
    case 'similar':
      return similarSection(context, from, other);
    case 'gap':
      return gapSection(context, from, other ?? bestMatch(context, from));
    case 'learn':
      return learnSection(context, from);
    case 'pathways':
      return pathwaysSection(context, from, other);
    case 'moves':
      return movesSection(context, from);
    case 'compare':
      return compareSection(context, from, other ?? bestMatch(context, from));
    default:
      return html`<div class="note">The larger a dot, the more alike. ${help(context, 'likeness')} A skill’s figure in the list says how common it is here. ${help(context, 'common')}</div><div id="network"></div>`;
  }
}

function mostSimilar(context: ViewContext, from: ConceptRef): Markup {
  const { results } = similarOccupations(context.index, from.id, { limit: 8, ...inLanguage(context) });
  if (results.length === 0) return card('Most similar', empty('None shares a competence.'));
  return card(
    html`Most similar ${help(context, 'likeness')}`,
    html`<ul class="shares">${results.map(
      (other) =>
        html`<li><span class="share-name">${occupationLink(context, other)}</span>${bar(other.score)}<span class="value">${percent(other.score)}</span></li>`,
    )}</ul><p class="card-foot">${link(context.links.occupation(from, 'similar'), 'All, and why')}</p>`,
  );
}
