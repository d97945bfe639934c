import type { Growth, StepAhead } from '../../query/growth.ts';
import type { Move } from '../../query/move/move-view.ts';
import { authorityWords, gateWords } from '../../query/move/move-words.ts';
import { html, type Markup } from '../html.ts';
import type { ViewContext } from './context.ts';
import { moveItem } from './move-item.ts';
import { card, counted, empty, occupationLink } from './parts.ts';

/** Where one typically goes from here: up, sideways, and what lies one step further up. */
export function growthView(context: ViewContext, growth: Growth): Markup {
  const { upward, sideways, ahead, asked, counts } = growth;
  if (upward.length + sideways.length + ahead.length === 0)
    return empty(
      `No occupation is near enough, on a level within reach (${gateWords(asked)}), so nothing is proposed.`,
    );
  return html`<p class="note">Likeliest first: ${gateWords(asked)}. ${authorityWords(asked)}</p>
  <div class="growth">
    ${card('A step up', steps(context, upward, 'No step up is near enough.'), of(upward, counts.up))}
    ${card('Sideways', steps(context, sideways, 'No sideways step is near enough.'), of(sideways, counts.sideways))}
    ${card('Two steps ahead', stepsAhead(context, ahead), 'no move yet, and a close step up from one that is')}
  </div>`;
}

function of(shown: readonly Move[], count: number): string {
  return count > shown.length ? `${shown.length} of ${counted(count, 'move')}` : counted(count, 'move');
}

function steps(context: ViewContext, list: readonly Move[], none: string): Markup {
  if (list.length === 0) return html`<p class="none">${none}</p>`;
  return html`<ul class="steps">${list.map((step) => moveItem(context, step))}</ul>`;
}

function stepsAhead(context: ViewContext, list: readonly StepAhead[]): Markup {
  if (list.length === 0) return html`<p class="none">Nothing further up is in sight.</p>`;
  return html`<ul class="steps">${list.map((step) =>
    moveItem(context, step, html`by way of ${occupationLink(context, step.through)}`),
  )}</ul>`;
}
