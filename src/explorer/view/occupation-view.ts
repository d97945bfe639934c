import { adjacentSkills } from '../../query/adjacent-skills.ts';
import { competences } from '../../query/competences.ts';
import type { ConceptRef } from '../../query/concept-ref.ts';
import { growth } from '../../query/growth.ts';
import { pathways } from '../../query/pathways.ts';
import { similarOccupations } from '../../query/similar-occupations.ts';
import { skillGap } from '../../query/skill-gap.ts';
import { html, type Markup } from '../html.ts';
import { competencesView } from './competences-view.ts';
import { inLanguage, type Section, type ViewContext } from './context.ts';
import { gapView } from './gap-view.ts';
import { growthView } from './growth-view.ts';
import { headerView } from './header-view.ts';
import { learnView } from './learn-view.ts';
import { bar, card, empty, link, occupationLink, percent } from './parts.ts';
import { pathwaysView } from './pathways-view.ts';
import { similarView } from './similar-view.ts';

const sectionTitles: readonly (readonly [Section, string])[] = [
  ['overview', 'Competences'],
  ['similar', 'Similar'],
  ['gap', 'Gap'],
  ['learn', 'Learn next'],
  ['pathways', 'Pathways'],
  ['growth', 'Growth'],
  ['network', 'Network'],
];

/** What an occupation's page shows: which section, and towards which other occupation. */
export interface OccupationPage {
  readonly from: ConceptRef;
  readonly section: Section;
  readonly other?: ConceptRef;
}

/** An occupation's page. Parts that live (choosers, the network) are left as empty elements with an id. */
export function occupationView(context: ViewContext, page: OccupationPage): Markup {
  const facts = competences(context.index, page.from.id, inLanguage(context));
  return html`${headerView(context, facts, page.section !== 'overview')}
  <nav class="sections" aria-label="About ${page.from.label}"><ul>${sectionTitles.map(
    ([section, title]) =>
      html`<li><a href="${context.links.occupation(page.from, section)}" data-keep${page.section === section && html` aria-current="page"`}>${title}</a></li>`,
  )}</ul></nav>
  <div class="section section-${page.section}">${
    page.section === 'overview'
      ? html`<div class="split"><div>${competencesView(context, facts)}</div><aside>${mostSimilar(context, page.from)}</aside></div>`
      : sectionView(context, page)
  }</div>`;
}

function sectionView(context: ViewContext, page: OccupationPage): Markup {
  const { from, section, other } = page;
  switch (section) {
    case 'similar':
      return similarSection(context, from, other);
    case 'gap':
      return gapSection(context, from, other ?? bestMatch(context, from));
    case 'learn':
      return learnSection(context, from);
    case 'pathways':
      return pathwaysSection(context, from, other);
    case 'growth':
      return growthSection(context, from);
    default:
      return html`<div id="network"></div>`;
  }
}

/** The most similar occupations, ranked, each with its "why". */
export function similarSection(context: ViewContext, from: ConceptRef, open?: ConceptRef, limit = 15): Markup {
  const answer = similarOccupations(context.index, from.id, { limit, ...inLanguage(context) });
  if (answer.status === 'insufficient') return empty(answer.reason);
  const note = `Ranked by ${answer.method.name} over what both ask for. Press “Why?” to see what a score is made of.`;
  return card('Similar occupations', similarView(context, from, answer, open?.id), context.printed ? undefined : note);
}

export function gapSection(context: ViewContext, from: ConceptRef, to: ConceptRef | undefined): Markup {
  if (to === undefined)
    return html`<div class="toward"><div id="chooser"></div></div>${empty('No other occupation shares a competence.')}`;
  const gap = skillGap(context.index, from.id, to.id, inLanguage(context));
  const swap = context.links.occupation(to, 'gap', from);
  return html`<div class="toward"><h2>From ${from.label} to ${occupationLink(context, to)}</h2>${
    swap !== undefined &&
    html`<a class="button small" href="${swap}">Swap<span class="visually-hidden"> start and target</span></a>`
  }<div id="chooser"></div></div>${gap.status === 'insufficient' ? empty(gap.reason) : gapView(context, gap)}`;
}

export function learnSection(context: ViewContext, from: ConceptRef, limit = 12): Markup {
  const answer = adjacentSkills(context.index, from.id, { limit, ...inLanguage(context) });
  if (answer.status === 'insufficient') return empty(answer.reason);
  return card(
    'Skills next to these',
    learnView(context, answer),
    'not asked for here, but by the occupations most like this one',
  );
}

export function pathwaysSection(context: ViewContext, from: ConceptRef, other?: ConceptRef, k = 3): Markup {
  const suggestions = destinations(context, from);
  const to = other ?? suggestions[0];
  if (to === undefined) return html`<div class="toward"><div id="chooser"></div></div>${empty('Choose where to go.')}`;
  const answer = pathways(context.index, from.id, to.id, { k, ...inLanguage(context) });
  return html`<div class="toward"><h2>From ${from.label} to ${occupationLink(context, to)}</h2><div id="chooser"></div></div>
  ${
    !context.printed &&
    suggestions.length > 0 &&
    html`<p class="try">Or to ${suggestions.map((ref) => link(context.links.occupation(from, 'pathways', ref), ref.label, 'chip'))}</p>`
  }
  ${'reason' in answer ? empty(answer.reason) : pathwaysView(context, answer)}`;
}

export function growthSection(context: ViewContext, from: ConceptRef): Markup {
  const answer = growth(context.index, from.id, inLanguage(context));
  return answer.status === 'insufficient' ? empty(answer.reason) : growthView(context, answer);
}

/** Where to, when nobody said: the most similar occupation. */
export function bestMatch(context: ViewContext, from: ConceptRef): ConceptRef | undefined {
  return similarOccupations(context.index, from.id, { limit: 1, ...inLanguage(context) }).results[0];
}

/** Worthwhile ends of a pathway: what lies two steps ahead, then one step up, then sideways, then what is alike. */
export function destinations(context: ViewContext, from: ConceptRef): ConceptRef[] {
  const answer = growth(context.index, from.id, { limit: 4, ...inLanguage(context) });
  const steps = answer.status === 'insufficient' ? [] : [...answer.ahead, ...answer.upward, ...answer.sideways];
  if (steps.length > 0) return steps.slice(0, 6);
  return [...similarOccupations(context.index, from.id, { limit: 4, ...inLanguage(context) }).results];
}

function mostSimilar(context: ViewContext, from: ConceptRef): Markup {
  const { results } = similarOccupations(context.index, from.id, { limit: 8, ...inLanguage(context) });
  if (results.length === 0) return card('Most similar', empty('None shares a competence.'));
  return card(
    'Most similar',
    html`<ul class="shares">${results.map(
      (other) =>
        html`<li><span class="share-name">${occupationLink(context, other)}</span>${bar(other.score)}<span class="value">${percent(other.score)}</span></li>`,
    )}</ul><p class="card-foot">${link(context.links.occupation(from, 'similar'), 'All, and why')}</p>`,
  );
}
