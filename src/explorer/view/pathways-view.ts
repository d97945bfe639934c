import type { ConceptRef } from '../../query/answer/concept-ref.ts';
import { heldBars } from '../../query/move/move-view.ts';
import { gateWords, nearWords } from '../../query/move/move-words.ts';
import type { Pathways } from '../../query/pathways.ts';
import type { DirectWay, Hop, Pathway } from '../../query/routes/route-view.ts';
import { html, type Markup } from '../html.ts';
import type { ViewContext } from './context.ts';
import { help } from './glossary.ts';
import { moveItem, moveLine, regulatedNote } from './move-item.ts';
import { counted, countText, occupationLink, percent, skillChips } from './parts.ts';

/** Skills to learn for a step, on paper. */
const ON_PAPER = 12;

/** The direct way, then routes drawn step by step, the best first; where there is none, moves towards the target. */
export function pathwaysView(context: ViewContext, answer: Pathways): Markup {
  const start = answer.subject.kind === 'occupation' ? answer.subject.label : 'Your skills';
  return html`<div class="note">Every step is a move: ${gateWords(answer.asked)}. ${proofText(answer)} ${help(context, 'gate')} ${!context.printed && html`<span class="on-screen">Off the direct way ${help(context, 'detour')} What is held ${help(context, 'held')}</span>`}</div>
  <ol class="routes">${directView(context, start, answer.direct)}${answer.results.map((route, i) => routeView(context, start, route, i))}</ol>
  ${towardsView(context, answer)}`;
}

function proofText({ proof, asked, direct }: Pathways): string {
  const under = `under this gate (near from ${nearWords(asked)}, detour up to ${asked.detour} times)`;
  if (proof === 'exact') return `These are the best routes ${under}: the ones with least to learn.`;
  if (proof === 'budget') return 'The search was cut short, so there may be better routes.';
  return direct.move
    ? `No job in between is a likelier way ${under}.`
    : `No job in between brings one nearer ${under}.`;
}

function directView(context: ViewContext, start: string, direct: DirectWay): Markup {
  const why = direct.blockedBy.map(({ message }) => message).join(' ');
  return html`<li class="card route">
    <header class="card-head"><h2>Straight there</h2>
      <p class="note">${direct.move ? 'A move' : 'No move'}; ${counted(direct.learnt.length, 'skill')} to learn. ${why}</p></header>
    <ol class="track">
      <li class="stop start"><span class="node"></span><div><b>${start}</b></div></li>
      ${hopView(context, direct, true)}
    </ol>
  </li>`;
}

function routeView(context: ViewContext, start: string, route: Pathway, i: number): Markup {
  const steps = counted(route.steps, 'step');
  return html`<li class="card route">
    <header class="card-head"><h2><span class="tally">${i + 1}</span> By way of ${listed(route.hops.slice(0, -1).map(({ label }) => label))}</h2>
      <p class="note">${steps}; the hardest starts with ${percent(route.hardestHop, heldBars)} of what it needs${
        route.detour > 0 && `, ${percent(route.detour / route.cost)} of the learning is off the direct way`
      }</p></header>
    <ol class="track">
      <li class="stop start"><span class="node"></span><div><b>${start}</b></div></li>
      ${route.hops.map((hop, at) => hopView(context, hop, at + 1 === route.hops.length))}
    </ol>
  </li>`;
}

function listed(labels: readonly string[]): string {
  return labels.length < 2 ? labels.join('') : `${labels.slice(0, -1).join(', ')} and ${labels.at(-1)}`;
}

function hopView(context: ViewContext, hop: Hop | DirectWay, last: boolean): Markup {
  return html`<li class="stop${last && ' end'}">
    <span class="node"></span>
    <div>
      <p class="leg">${hop.learnt.length === 0 ? 'Nothing new to learn' : html`Learn ${counted(hop.learnt.length, 'skill')}`}</p>
      ${hop.learnt.length > 0 && learnt(context, hop.learnt)}
      <p class="stop-name">${occupationLink(context, hop)}${hop.level !== undefined && html`<span class="fact">level ${hop.level}</span>`}</p>
      ${moveLine(hop)}
      ${regulatedNote(hop)}
    </div>
  </li>`;
}

/** Ways to one place ask for much the same: paper shows the first, and how many more there are. */
function learnt(context: ViewContext, skills: readonly ConceptRef[]): Markup {
  if (!context.printed) return skillChips(context, skills, 5);
  const more = skills.length - ON_PAPER;
  return html`${skillChips(context, skills.slice(0, ON_PAPER))}${more > 0 && html`<p class="about">and ${countText(more)} more</p>`}`;
}

function towardsView(context: ViewContext, { towards, target }: Pathways): Markup | null {
  if (towards === undefined || towards.length === 0) return null;
  const nearer = towards.some((step) => step.nearer);
  return html`<section class="card"><header class="card-head"><h2>Steps towards ${target.label}</h2><p class="note">open now, ${
    nearer ? 'and nearer to it' : 'and nearest to it, though none is nearer than the start'
  }</p></header><ul class="steps">${towards.map((step) =>
    moveItem(context, step, html`${percent(step.heldThen, heldBars)} of what ${target.label} needs is held after it`),
  )}</ul></section>`;
}
