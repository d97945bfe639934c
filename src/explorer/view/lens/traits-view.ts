import type { TraitFacts } from '../../../catalogue/lens.ts';
import type { ConceptRef } from '../../../query/answer/concept-ref.ts';
import type { Trait } from '../../../query/lens/lens-answers.ts';
import { askedLessText, lentText, ratedText, sentence, signedText } from '../../../query/lens/words.ts';
import { traits } from '../../../query/traits.ts';
import { html, type Markup } from '../../html.ts';
import { inLanguage, type ViewContext } from '../context.ts';
import { help } from '../glossary.ts';
import { card, empty, spaced } from '../parts.ts';
import { sided } from './indicator-parts.ts';

/** Deviations from the mean that fill a bar to one side. */
const FULL = 3;

/** Work styles, values and interests against all rated occupations, to both sides. */
export function traitsView(context: ViewContext, from: ConceptRef): Markup {
  const answer = traits(context.index, from.id, inLanguage(context));
  if (answer.status === 'insufficient') return empty(answer.reason);
  const { results } = answer;
  return html`<div class="traits">${bySet(results).map(([set, own]) =>
    card(
      html`${sentence(set).slice(0, -1)} ${help(context, 'deviation')}`,
      html`<ul class="two-sided" aria-label="${set}">
      <li class="sides" aria-hidden="true"><span></span><span class="side-names"><span>less than others</span><span>more</span></span><span></span></li>
      ${own.map(traitItem)}</ul>`,
      scaleText(own[0]!),
    ),
  )}<p class="fine">Bars run from the mean of all rated occupations, in standard deviations. What a job asks less than others is as telling as what it asks more. ${spaced(lentText(answer))}</p></div>`;
}

/** Traits by set, the sets by name. */
export function bySet<T extends TraitFacts>(results: readonly T[]): readonly (readonly [string, readonly T[]])[] {
  const sets = [...new Set(results.map(({ set }) => set))].sort();
  return sets.map((set) => [set, results.filter((trait) => trait.set === set)] as const);
}

/** On which scale a set was rated: once for all of it. */
function scaleText({ scale, min, max }: Trait): string {
  return `small figures as rated: ${scale.toLowerCase()}${max === undefined ? '' : `, ${min} to ${max}`}`;
}

function traitItem({ label, z, below, value }: Trait): Markup {
  return html`<li><span class="share-name">${label.replaceAll('/', '/\u200b')}<small>${ratedText(value)}</small></span>${sided(z / FULL)}<span class="value">${signedText(z, 1)}<span class="visually-hidden"> deviations; ${spaced(askedLessText({ below }))}</span></span></li>`;
}
