import type { ConceptRef } from '../../../query/answer/concept-ref.ts';
import { indicators } from '../../../query/indicators.ts';
import { byTrend, type ShownIndicator } from '../../../query/lens/by-trend.ts';
import type { OccupationIndicator } from '../../../query/lens/lens-answers.ts';
import {
  amountText,
  disagreementText,
  evidenceText,
  figureText,
  groupText,
  outlookCaveats,
  placeText,
  qualityText,
  sentence,
  sourceText,
  variantText,
} from '../../../query/lens/words.ts';
import { html, type Markup } from '../../html.ts';
import { inLanguage, type ViewContext } from '../context.ts';
import { help } from '../glossary.ts';
import { card, empty, spaced } from '../parts.ts';
import { partsView, shownParts } from './indicator-parts.ts';
import { stripDrawing, stripScale } from './strip.ts';

/** The outlook of an occupation: a strip for every indicator, under what it speaks of. */
export function outlookView(context: ViewContext, from: ConceptRef): Markup {
  const answer = indicators(context.index, from.id, inLanguage(context));
  if (answer.status === 'insufficient') return empty(answer.reason);
  const { results, disagreement } = answer;
  return html`<div class="outlook">
    ${disagreement !== undefined && html`<p class="verdict-note">${spaced(disagreementText(disagreement))}</p>`}
    ${outlookCaveats(results).map((text) => html`<p class="caveat">${text}</p>`)}
    ${legend(context, from)}
    <div class="trends">${byTrend(results).map(([title, own]) =>
      card(title, html`<ul class="strips">${own.map((shown) => strip(context, from, shown))}</ul>`),
    )}</div></div>`;
}

function legend(context: ViewContext, { label }: ConceptRef): Markup {
  return html`<ul class="legend" aria-label="How to read the strips">
    <li><span class="key strip-dot borrowed"></span>${label}</li>
    <li><span class="key strip-dot estimated"></span>${label}, where it is only estimated</li>
    <li><span class="key strip-span interval"></span>where the true figure lies in 80% of cases, or from the lowest to the highest lender</li>
    <li><span class="key strip-mean"></span>mean of its occupation group</li>
    <li><span class="key strip-shape"></span>how all occupations of the source are spread</li>
    ${!context.printed && html`<li>how figures are known ${help(context, 'evidence')}</li>`}
  </ul>`;
}

function strip(context: ViewContext, from: ConceptRef, { indicator, variants }: ShownIndicator): Markup {
  const { label, evidence, value, deciles } = indicator;
  const scale = stripScale(indicator);
  const group = groupText(indicator);
  const figure =
    value === undefined
      ? html`<p class="strip-figure none">No figure</p>`
      : html`<div class="strip-figure"><b>${spaced(amountText(indicator, value))}</b> <span>${spaced(placeText(indicator))}</span> ${help(context, 'place')}</div>`;
  const spoken = [
    value === undefined ? `${label}: no figure` : `${label}: ${amountText(indicator, value)}`,
    value === undefined ? '' : placeText(indicator),
    deciles.length === 0 ? '' : `half of all lie below ${figureText(indicator, deciles[5]!)}`,
    group,
  ].filter((part) => part !== '');
  return html`<li class="strip">
    <div class="strip-head"><h3>${label}</h3><span class="badge ${evidence}">${badges[evidence]}</span></div>
    ${figure}
    ${scale !== null && stripDrawing(indicator, scale, spaced(spoken.join('; ')))}
    ${
      scale !== null &&
      html`<p class="strip-ends" aria-hidden="true"><span>${spaced(figureText(indicator, scale.least))}</span><span>${spaced(figureText(indicator, scale.most))}</span></p>`
    }
    <p class="about">${spaced(sentence(evidenceText(indicator)))}${group !== '' && ` ${spaced(sentence(group))}`} ${sourceLink(indicator)}</p>
    ${why(context, from, { indicator, variants })}
  </li>`;
}

const badges: Readonly<Record<OccupationIndicator['evidence'], string>> = {
  published: 'published',
  computed: 'computed',
  borrowed: 'borrowed',
  estimated: 'estimated',
  none: 'no evidence',
};

/** What a figure is made of and says: folded away on a screen, short on paper. */
function why(context: ViewContext, from: ConceptRef, { indicator, variants }: ShownIndicator): Markup {
  const parts = shownParts(context, from.id, indicator);
  const facts = html`<p class="fine">High means: ${indicator.direction}.${indicator.formula !== undefined && indicator.evidence !== 'computed' && ` Formula: ${indicator.formula}.`}${spaced(qualityText(indicator))}${indicator.source.licence !== undefined && ` Licence: ${indicator.source.licence}.`}</p>`;
  const others = variants.map((variant) => html`<p class="fine">${spaced(variantText(variant))}</p>`);
  if (context.printed)
    return html`<div class="why-figure">${others}${parts !== null && partsView(indicator, parts)}${facts}</div>`;
  return html`<details class="more why-figure"><summary>Why this figure<span class="visually-hidden">: ${indicator.label}</span></summary>${others}${parts !== null && partsView(indicator, parts)}${facts}</details>`;
}

function sourceLink(indicator: OccupationIndicator): Markup {
  const { url } = indicator.source;
  const text = sourceText(indicator);
  return /^https?:\/\//i.test(url ?? '')
    ? html`<a class="source" href="${url}" rel="noreferrer">${text}</a>`
    : html`<span class="source-name">${sentence(text)}</span>`;
}
