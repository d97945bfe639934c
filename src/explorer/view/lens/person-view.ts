import type { TraitFacts } from '../../../catalogue/lens.ts';
import { storedTraits } from '../../../compact/lens-sections.ts';
import type { SkillIndex } from '../../../compact/skill-index.ts';
import type { ConceptRef } from '../../../query/answer/concept-ref.ts';
import { LEAST_TRAITS, type TraitMatch, traitMatches } from '../../../query/lens/trait-matches.ts';
import { questionText, sentence, shapeCaveat, signedText, sourceText } from '../../../query/lens/words.ts';
import { html, type Markup } from '../../html.ts';
import { inLanguage, type ViewContext } from '../context.ts';
import { help } from '../glossary.ts';
import { card, counted, countText, occupationLink, spaced } from '../parts.ts';
import { sided } from './indicator-parts.ts';
import { bySet } from './traits-view.ts';

/** What a person may say of themselves, from the lower end of a scale to the upper one. */
const degrees = ['not at all', 'a little', 'partly', 'much', 'very much'] as const;

/** How many occupations are named. */
const SHOWN = 10;

/** A person's own traits, set by set, to see whose work asks for the like; nothing on paper. */
export function personView(context: ViewContext, from: ConceptRef): Markup | null {
  const sets = context.printed ? [] : answerable(context.index);
  if (sets.length === 0) return null;
  return card(
    html`Whose work goes along with you? ${help(context, 'shape')}`,
    html`<p class="about">Answer for yourself, at least ${countText(LEAST_TRAITS)} of a set. Answers stay on this page.</p>
    <form class="person" data-person="${from.id}">${sets.map(
      ([set, traits], at) =>
        html`<details class="more person-set"${at === 0 && html` open`}><summary>${sentence(set).slice(0, -1)}: ${counted(traits.length, 'question')}</summary>
        <ul class="person-questions">${traits.map(traitChoice)}</ul></details>`,
    )}<p><button type="reset" class="button small">Clear answers</button></p></form>
    <div class="person-matches" role="status"></div>`,
    'your answers against all rated occupations',
  );
}

/** The sets of traits that say from where to where they are rated. */
function answerable(index: SkillIndex): readonly (readonly [string, readonly TraitFacts[]])[] {
  const traits = storedTraits(index)[0]?.traits ?? [];
  const stated = traits.filter(({ min, max }) => min !== undefined && max !== undefined);
  return bySet(stated).filter(([, own]) => own.length >= LEAST_TRAITS);
}

function traitChoice(trait: TraitFacts): Markup {
  const { id, min = 0, max = 1 } = trait;
  const value = (step: number): number => min + ((max - min) * step) / (degrees.length - 1);
  return html`<li><label><span>${questionText(trait)}</span><select data-trait="${id}"><option value="">no answer</option>${degrees.map(
    (words, step) => html`<option value="${String(value(step))}">${words}</option>`,
  )}</select></label></li>`;
}

/** Occupations whose traits go along with the answers, and where the one at hand stands among them. */
export function personMatches(
  context: ViewContext,
  from: ConceptRef,
  values: Readonly<Record<string, number>>,
): Markup | null {
  const answered = Object.keys(values).length;
  if (answered === 0) return null;
  const whole = answerable(context.index).some(
    ([, traits]) => traits.filter(({ id }) => values[id] !== undefined).length >= LEAST_TRAITS,
  );
  if (!whole)
    return html`<p class="note">${counted(answered, 'answer')} so far; ${countText(LEAST_TRAITS)} of one set are needed.</p>`;
  const { results, source } = traitMatches(context.index, values, {
    limit: context.index.occupationCount,
    ...inLanguage(context),
  });
  const place = results.findIndex(({ id }) => id === from.id);
  return html`${place >= 0 && html`<p class="person-place">${from.label}: <b>${signedText(results[place]!.correlation, 2)}</b>, place ${countText(place + 1)} of ${countText(results.length)}.</p>`}
    <ol class="two-sided person-list">${results.slice(0, SHOWN).map((match) => matchItem(context, match))}</ol>
    <p class="fine">${shapeCaveat} ${spaced(sentence(sourceText({ source })))}</p>`;
}

function matchItem(context: ViewContext, match: TraitMatch): Markup {
  const sets = Object.entries(match.sets);
  const each = sets.map(([set, correlation]) => `${set} ${signedText(correlation, 2)}`).join(' · ');
  return html`<li><span class="share-name">${occupationLink(context, match, 'fit')}${sets.length > 1 && html`<small>${each}</small>`}</span>${sided(match.correlation)}<span class="value">${signedText(match.correlation, 2)}</span></li>`;
}
