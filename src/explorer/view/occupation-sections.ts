import { adjacentSkills } from '../../query/adjacent-skills.ts';
import type { ConceptRef } from '../../query/answer/concept-ref.ts';
import { growth, movesAround } from '../../query/growth.ts';
import { marksRegulated } from '../../query/move/regulated.ts';
import { pathways } from '../../query/pathways.ts';
import { similarOccupations } from '../../query/similar-occupations.ts';
import { skillGap } from '../../query/skill-gap.ts';
import { html, type Markup } from '../html.ts';
import { compareView } from './compare-view.ts';
import { inLanguage, ofMoves, type Section, type ViewContext } from './context.ts';
import { gapView } from './gap-view.ts';
import { help } from './glossary.ts';
import { learnView } from './learn-view.ts';
import { movesView } from './moves-view.ts';
import { card, comparedBy, empty, link, occupationLink } from './parts.ts';
import { pathwaysView } from './pathways-view.ts';
import { similarView } from './similar-view.ts';

/** Moves of each direction that are listed. */
const LISTED = 15;

/** The most similar occupations, ranked, each with its "why". */
export function similarSection(context: ViewContext, from: ConceptRef, open?: ConceptRef, limit = 15): Markup {
  const answer = similarOccupations(context.index, from.id, { limit, ...inLanguage(context) });
  if (answer.status === 'insufficient') return empty(answer.reason);
  const note = `${comparedBy(answer.asked.method)} Press “Why?” to see what a score is made of.`;
  return card(
    html`Similar occupations ${help(context, 'likeness')}`,
    similarView(context, from, answer, open?.id),
    context.printed ? undefined : note,
  );
}

export function gapSection(context: ViewContext, from: ConceptRef, to: ConceptRef | undefined): Markup {
  if (to === undefined)
    return html`<div class="toward">${chooser(context)}</div>${empty('No other occupation shares a competence.')}`;
  const gap = skillGap(context.index, from.id, to.id, inLanguage(context));
  const swap = context.links.occupation(to, 'gap', from);
  return html`<div class="toward"><h2>From ${from.label} to ${occupationLink(context, to)}</h2>${
    !context.printed &&
    swap !== undefined &&
    html`<a class="button small" href="${swap}">Swap<span class="visually-hidden"> start and target</span></a>`
  }${chooser(context)}</div>${gap.status === 'insufficient' ? empty(gap.reason) : gapView(context, gap)}`;
}

export function learnSection(context: ViewContext, from: ConceptRef, limit = 12): Markup {
  const answer = adjacentSkills(context.index, from.id, { limit, ...inLanguage(context) });
  if (answer.status === 'insufficient') return empty(answer.reason);
  return card(
    html`Skills next to these ${help(context, 'learn')}`,
    learnView(context, answer),
    'not asked for here, but by the occupations most like this one; who does the work may have some already',
  );
}

export function pathwaysSection(context: ViewContext, from: ConceptRef, other?: ConceptRef, k = 3): Markup {
  const suggestions = destinations(context, from);
  const to = other ?? suggestions[0];
  if (to === undefined) return html`<div class="toward">${chooser(context)}</div>${empty('Choose where to go.')}`;
  const answer = pathways(context.index, from.id, to.id, { limit: k, ...ofMoves(context) });
  return html`<div class="toward"><h2>From ${from.label} to ${occupationLink(context, to)}</h2>${chooser(context)}</div>
  ${
    !context.printed &&
    suggestions.length > 0 &&
    html`<p class="try">Or to ${suggestions.map((ref) => link(context.links.occupation(from, 'pathways', ref), ref.label, 'chip'))}</p>`
  }
  ${regulatedChoice(context, from, 'pathways', other)}
  ${answer.status === 'insufficient' ? empty(answer.reason) : pathwaysView(context, answer)}`;
}

export function movesSection(context: ViewContext, from: ConceptRef): Markup {
  const around = movesAround(context.index, from.id, { limit: LISTED, ...ofMoves(context) });
  if (!('growth' in around)) return empty(around.reason);
  return html`${regulatedChoice(context, from, 'moves')}${movesView(context, around)}`;
}

export function compareSection(context: ViewContext, from: ConceptRef, other: ConceptRef | undefined): Markup {
  return html`<div class="toward"><h2>Side by side</h2>${chooser(context)}</div>${
    other === undefined ? empty('Choose an occupation to compare with.') : compareView(context, from, other)
  }`;
}

/** A way to leave regulated occupations out, and back, where the data mark any. */
function regulatedChoice(context: ViewContext, from: ConceptRef, section: Section, other?: ConceptRef): Markup | null {
  const { index, links, printed, blockRegulated = false } = context;
  if (printed || links.regulated === undefined || !marksRegulated(index)) return null;
  return html`<p class="try">${blockRegulated && 'Without moves into regulated occupations. '}<a class="chip" id="regulated-choice" data-keep href="${links.regulated(from, section, !blockRegulated, other)}">${
    blockRegulated ? 'Allow regulated occupations' : 'Leave out regulated occupations'
  }</a></p>`;
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

/** Where the page puts its box to choose another occupation. */
export function chooser({ printed }: ViewContext): Markup | null {
  return printed ? null : html`<div id="chooser"></div>`;
}
