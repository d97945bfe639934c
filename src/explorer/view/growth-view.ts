import type { Growth, GrowthStep, StepAhead } from '../../query/growth.ts';
import { html, type Markup } from '../html.ts';
import type { ViewContext } from './context.ts';
import { bar, card, empty, link, occupationLink, percent } from './parts.ts';

/** Where one typically goes from here: up, sideways, and what that opens. */
export function growthView(context: ViewContext, growth: Growth): Markup {
  const { upward, sideways, ahead, gate } = growth;
  if (upward.length + sideways.length + ahead.length === 0)
    return empty(
      `No occupation near this one can be entered with ${percent(gate.value)} of what it needs, so nothing is proposed.`,
    );
  return html`<div class="growth">
    ${card('A step up', steps(context, upward, 'No step up is within reach.'), 'asks for more, and most of it is there')}
    ${card('Sideways', steps(context, sideways, 'No sideways step is within reach.'), 'as demanding, in other surroundings')}
    ${card('Two steps ahead', stepsAhead(context, ahead), 'out of reach today, opened by a first step')}
  </div>`;
}

function steps(context: ViewContext, list: readonly GrowthStep[], none: string): Markup {
  if (list.length === 0) return html`<p class="none">${none}</p>`;
  return html`<ul class="steps">${list.map(
    (step) => html`<li>
      <p class="stop-name">${occupationLink(context, step)}${step.level !== undefined && html`<span class="fact">level ${step.level}</span>`}</p>
      <p class="held">${bar(step.coverage, 'good')}<span>${percent(step.coverage)} there</span></p>
      ${
        step.learn.length > 0 &&
        html`<p class="about">Learn ${step.learn.map((skill, i) => html`${i > 0 && ', '}${link(context.links.skill(skill), skill.label)}`)}</p>`
      }
    </li>`,
  )}</ul>`;
}

function stepsAhead(context: ViewContext, list: readonly StepAhead[]): Markup {
  if (list.length === 0) return html`<p class="none">Nothing further opens up this way.</p>`;
  return html`<ul class="steps">${list.map(
    (step) => html`<li>
      <p class="stop-name">${occupationLink(context, step)}${step.level !== undefined && html`<span class="fact">level ${step.level}</span>`}</p>
      <p class="about">by way of ${occupationLink(context, step.through)}</p>
      <p class="held">${bar(step.coverageThen, 'good')}<span>from ${percent(step.coverage)} to ${percent(step.coverageThen)} there</span></p>
    </li>`,
  )}</ul>`;
}
