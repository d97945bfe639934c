import type { Pathways } from '../../query/pathways.ts';
import type { Hop, Pathway } from '../../query/routes/route-view.ts';
import { html, type Markup } from '../html.ts';
import type { ViewContext } from './context.ts';
import { bar, counted, empty, occupationLink, percent, skillChips } from './parts.ts';

/** Routes drawn step by step, the best first. */
export function pathwaysView(context: ViewContext, answer: Pathways): Markup {
  const start = answer.from.kind === 'occupation' ? answer.from.label : 'Your skills';
  if (answer.results.length === 0) return noRoute(answer, start);
  return html`<p class="note">A step counts if at least ${percent(answer.gate.value)} of what it needs, by rarity, is there before${
    answer.gate.basis === 'calibrated' && ' (calibrated on these data)'
  }; ${counted(answer.gate.passing, 'occupation')} can be entered at once. ${
    answer.status === 'exact'
      ? 'These are proven to be the routes with least to learn.'
      : 'The search was cut short, so there may be better routes.'
  }</p>
  <ol class="routes">${answer.results.map((route, i) => routeView(context, start, route, i))}</ol>`;
}

function routeView(context: ViewContext, start: string, route: Pathway, i: number): Markup {
  const steps = counted(route.steps, 'step');
  return html`<li class="card route">
    <header class="card-head"><h2><span class="tally">${i + 1}</span> ${route.steps === 1 ? 'Straight there' : html`By way of ${listed(route.hops.slice(0, -1).map(({ label }) => label))}`}</h2>
      <p class="note">${steps}; the hardest starts with ${percent(route.hardestHop)} of what it needs${
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

function hopView(context: ViewContext, hop: Hop, last: boolean): Markup {
  return html`<li class="stop${last && ' end'}">
    <span class="node"></span>
    <div>
      <p class="leg">${hop.learnt.length === 0 ? 'Nothing new to learn' : html`Learn ${counted(hop.learnt.length, 'skill')}`}</p>
      ${hop.learnt.length > 0 && skillChips(context, hop.learnt, 5)}
      <p class="stop-name">${occupationLink(context, hop)}${hop.level !== undefined && html`<span class="fact">level ${hop.level}</span>`}</p>
      <p class="held">${bar(hop.coverage, 'good')}<span>${percent(hop.coverage)} of what it needs is there before the step</span></p>
    </div>
  </li>`;
}

function noRoute({ to, gate, nearest }: Pathways, start: string): Markup {
  const blocked = nearest?.blocked ?? [];
  return empty(
    html`There is no route from ${start} to ${to.label} on which every step starts with ${percent(gate.value)} of what it needs.${
      blocked.length > 0 &&
      html` The nearest miss: ${blocked.map(({ label, coverage }, i) => html`${i > 0 && ', '}${label} (${percent(coverage)})`)}.`
    }`,
  );
}
