import type { ConceptRef } from '../../../query/answer/concept-ref.ts';
import { occupationSummary } from '../../../query/occupation-summary.ts';
import { html, type Markup } from '../../html.ts';
import { inLanguage, type ViewContext } from '../context.ts';
import { help } from '../glossary.ts';
import { card, empty, occupationLink, skillLink } from '../parts.ts';
import { type FaqEntry, faqEntries, type Piece } from './faq.ts';

/** Questions and answers about an occupation, told from another one. */
export function faqView(context: ViewContext, from: ConceptRef, than?: ConceptRef): Markup {
  const other = than === undefined ? {} : { than: than.id };
  const summary = occupationSummary(context.index, from.id, { ...other, ...inLanguage(context) });
  if (summary.status === 'insufficient') return empty(summary.reason);
  return html`<div class="faq">${faqEntries(summary).map((entry) => entryView(context, entry))}</div>`;
}

function entryView(context: ViewContext, { question, term, lead, list, after }: FaqEntry): Markup {
  const words = (pieces: readonly Piece[]): Markup => html`${pieces.map((piece) => pieceView(context, piece))}`;
  return card(
    html`${question} ${help(context, term)}`,
    html`<p>${words(lead)}</p>${list.length > 0 && html`<ul class="answers-list">${list.map((pieces) => html`<li>${words(pieces)}</li>`)}</ul>`}${after.map((pieces) => html`<p class="about">${words(pieces)}</p>`)}`,
  );
}

function pieceView(context: ViewContext, piece: Piece): Markup {
  if (typeof piece === 'string') return html`${piece}`;
  return 'skill' in piece ? skillLink(context, piece.skill) : occupationLink(context, piece.occupation);
}
