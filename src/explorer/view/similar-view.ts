import type { ConceptRef } from '../../query/answer/concept-ref.ts';
import type { SimilarOccupation, SimilarOccupations } from '../../query/similar-occupations.ts';
import { html, type Markup } from '../html.ts';
import type { ViewContext } from './context.ts';
import { explanationView } from './explanation-view.ts';
import { bar, counted, empty, link, occupationLink, percent } from './parts.ts';

/** Similar occupations with score bars; `open` is the one whose "why" is shown. */
export function similarView(
  context: ViewContext,
  from: ConceptRef,
  { results }: SimilarOccupations,
  open?: string,
): Markup {
  if (results.length === 0) return empty('No other occupation shares a competence with this one.');
  return html`<ol class="ranking">${results.map((result) => similarItem(context, from, result, open === result.id))}</ol>`;
}

function similarItem(context: ViewContext, from: ConceptRef, result: SimilarOccupation, open: boolean): Markup {
  const why = context.links.occupation(from, 'similar', open ? undefined : result);
  return html`<li class="ranked${open && ' open'}" id="why-${result.code ?? result.id}">
    <div class="ranked-line">
      <span class="ranked-name">${occupationLink(context, result)}${result.code !== undefined && html`<span class="code">${result.code}</span>`}</span>
      <span class="ranked-shared">${result.shared === 0 && result.score > 0 ? 'kindred skills only' : counted(result.shared, 'shared skill')}</span>
      <span class="ranked-score">${bar(result.score)}<b>${percent(result.score)}</b></span>
      ${
        !context.printed &&
        why !== undefined &&
        html`<span class="ranked-actions"><a class="button small" href="${why}" aria-expanded="${open ? 'true' : 'false'}" data-keep>Why?<span class="visually-hidden"> ${result.label}</span></a>
        ${link(context.links.occupation(from, 'compare', result), html`Side by side<span class="visually-hidden"> with ${result.label}</span>`, 'button small')}
        ${link(context.links.occupation(from, 'gap', result), html`Gap<span class="visually-hidden"> to ${result.label}</span>`, 'button small')}</span>`
      }
    </div>
    ${open && explanationView(context, from, result)}
  </li>`;
}
