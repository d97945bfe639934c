import type { MovesAround, StepAhead } from '../../query/growth.ts';
import type { BlockedMove, Move } from '../../query/move/move-view.ts';
import { authorityWords, gateWords, uncountedWords } from '../../query/move/move-words.ts';
import { html, type Markup } from '../html.ts';
import type { ViewContext } from './context.ts';
import { help } from './glossary.ts';
import { moveItem } from './move-item.ts';
import { card, counted, empty, foldedList, occupationLink } from './parts.ts';

const SHOWN = 5;

/** Where one can go from here: up, sideways, down, what lies one step further up, and what is near and yet no move. */
export function movesView(context: ViewContext, around: MovesAround): Markup {
  const { upward, sideways, ahead, asked, counts } = around.growth;
  const [down, inTheWay] = [around.down(), around.blocked()];
  if (upward.length + sideways.length + down.length + ahead.length + inTheWay.length === 0)
    return empty(
      `No occupation is near enough, on a level within reach (${gateWords(asked)}), so nothing is proposed.`,
    );
  return html`<div class="note">Likeliest first: ${gateWords(asked)}. ${uncountedWords} ${authorityWords(asked)}${!context.printed && html` ${help(context, 'gate')} <span class="on-screen">What is held ${help(context, 'held')}</span>`}</div>
  <div class="growth">
    ${card('A step up', steps(context, upward, 'No step up is near enough.'), of(upward, counts.up))}
    ${card('Sideways', steps(context, sideways, 'No sideways step is near enough.'), of(sideways, counts.sideways))}
    ${card('Two steps ahead', stepsAhead(context, ahead), 'no move yet, and a close step up from one that is')}
    ${counts.down > 0 && card('A step down', steps(context, down, ''), of(down, counts.down))}
    ${
      inTheWay.length > 0 &&
      card(
        'Near, and no move',
        listed(
          context,
          inTheWay.map((move) => blockedItem(context, move)),
        ),
        'what is in the way',
      )
    }
  </div>`;
}

function of(list: readonly Move[], count: number): string {
  return count > SHOWN ? `${Math.min(SHOWN, list.length)} of ${counted(count, 'move')}` : counted(count, 'move');
}

function steps(context: ViewContext, list: readonly Move[], none: string): Markup {
  if (list.length === 0) return html`<p class="none">${none}</p>`;
  return listed(
    context,
    list.map((step) => moveItem(context, step)),
  );
}

/** On paper the first alone. */
function listed({ printed }: ViewContext, items: readonly Markup[]): Markup {
  return foldedList('steps', printed ? items.slice(0, SHOWN) : items, SHOWN);
}

function stepsAhead(context: ViewContext, list: readonly StepAhead[]): Markup {
  if (list.length === 0) return html`<p class="none">Nothing further up is in sight.</p>`;
  return html`<ul class="steps">${list.map((step) =>
    moveItem(context, step, html`by way of ${occupationLink(context, step.through)}`),
  )}</ul>`;
}

function blockedItem(context: ViewContext, move: BlockedMove): Markup {
  return moveItem(context, move, move.blockedBy.map(({ message }) => message).join(' '));
}
