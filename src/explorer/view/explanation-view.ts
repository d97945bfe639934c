import type { ConceptRef } from '../../query/concept-ref.ts';
import { type ExplainedContribution, explanation } from '../../query/explanation.ts';
import { html, type Markup } from '../html.ts';
import { inLanguage, type ViewContext } from './context.ts';
import { bar, counted, empty, numeral, percent, skillChips, skillLink } from './parts.ts';

const SHOWN = 10;

/** Why two occupations score as they do. */
export function explanationView(context: ViewContext, from: ConceptRef, to: ConceptRef): Markup {
  const why = explanation(context.index, from.id, to.id, inLanguage(context));
  if (why.status === 'insufficient') return empty(why.reason);
  const { contributions, onlyFrom, onlyTo, coverage, percentile, method } = why;
  return html`<div class="why">
    <p>The two share ${counted(contributions.length, 'skill')}. ${from.label} has <b>${percent(coverage.forward)}</b> of what ${to.label} asks for; the other way round it is <b>${percent(coverage.backward)}</b>.
    The score is higher than <b>${percent(percentile.value)}</b> of ${from.label}’s scores against ${numeral(percentile.among)} other occupations.</p>
    <div class="why-columns">
      <section><h3>What both ask for</h3>
        <ul class="shares">${contributions.slice(0, SHOWN).map((contribution) => shareItem(context, contribution))}</ul>
        ${contributions.length > SHOWN && html`<details class="more"><summary>${contributions.length - SHOWN} more</summary><ul class="shares">${contributions.slice(SHOWN).map((contribution) => shareItem(context, contribution))}</ul></details>`}
      </section>
      <section><h3>Only ${from.label} <span class="tally">${onlyFrom.length}</span></h3>${skillChips(context, onlyFrom, 8)}</section>
      <section><h3>Only ${to.label} <span class="tally">${onlyTo.length}</span></h3>${skillChips(context, onlyTo, 8)}</section>
    </div>
    <p class="fine">${method.name}, weighting ${String(method.parameters['weighting'] ?? 'of its own')}: what the skills add sums to the score of ${why.score.toFixed(4)}.</p>
  </div>`;
}

function shareItem(context: ViewContext, { share, degree, kinds, ...skill }: ExplainedContribution): Markup {
  const kind =
    kinds === undefined
      ? ''
      : kinds.from === kinds.to
        ? `${kinds.from} for both`
        : `${kinds.from} here, ${kinds.to} there`;
  return html`<li><span class="share-name">${skillLink(context, skill)}<small>${kind}${degree !== undefined && ` · asked for by ${counted(degree, 'occupation')}`}</small></span>${bar(share)}<span class="value">${percent(share)}</span></li>`;
}
