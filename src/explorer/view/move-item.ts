import { heldBars, type MoveFacts } from '../../query/move/move-view.ts';
import { moveWords, regulatedWords } from '../../query/move/move-words.ts';
import { type Content, html, type Markup } from '../html.ts';
import type { ViewContext } from './context.ts';
import { bar, link, occupationLink, percent } from './parts.ts';

/** A move as an entry of a list: what it is, how alike, what is held, where it leads, what is still to learn. */
export function moveItem(context: ViewContext, move: MoveFacts, note?: Content): Markup {
  const { missing } = move;
  return html`<li>
    <p class="stop-name">${occupationLink(context, move)}${move.level !== undefined && html`<span class="fact">level ${move.level}</span>`}</p>
    ${note !== undefined && html`<p class="about">${note}</p>`}
    ${moveLine(move)}
    ${regulatedNote(move)}
    ${
      missing.length > 0 &&
      html`<p class="about">Learn ${missing.map((skill, i) => html`${i > 0 && ', '}${link(context.links.skill(skill), skill.label)}`)}</p>`
    }
  </li>`;
}

/** That entry may ask for a licence, at every move into such an occupation. */
export function regulatedNote({ regulated }: Pick<MoveFacts, 'regulated'>): Markup | false {
  return regulated !== undefined && html`<p class="about">${regulatedWords[regulated]}</p>`;
}

/** `close · holds a third of what is needed · one level up`, with the share as a bar and a figure. */
export function moveLine(move: Pick<MoveFacts, 'likeness' | 'held' | 'direction'>): Markup {
  return html`<p class="held">${bar(move.held, 'good')}<span>${percent(move.held, heldBars)} held</span></p><p class="about">${moveWords(move)}</p>`;
}
