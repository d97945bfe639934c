import type { ConceptRef } from '../../query/answer/concept-ref.ts';
import type { GapSide, GapSkill, PartialSkill, SkillGap } from '../../query/skill-gap.ts';
import { html, type Markup } from '../html.ts';
import type { ViewContext } from './context.ts';
import { help } from './glossary.ts';
import { bar, counted, foldedList, percent, skillChips, skillLink } from './parts.ts';

const SHOWN = 10;

const titles = { essential: 'Essential', optional: 'Optional', rated: 'Rated' } as const;

/** What lies between a start and an occupation: there, there in part, missing, left over. */
export function gapView(context: ViewContext, gap: SkillGap): Markup {
  const { target, surplus, coverage } = gap;
  const sides = (['essential', 'rated', 'optional'] as const).filter((kind) => gap[kind].needed > 0);
  const over = [...surplus.essential, ...surplus.rated, ...surplus.optional];
  return html`<div class="gap">
    <div class="verdict">${verdict(target, coverage.forward.flat, coverage.forwardCredited.flat)} ${help(context, 'there')}</div>
    ${sides.map((kind) => sideView(context, titles[kind], gap[kind]))}
    <section class="card"><header class="card-head"><h2>Left over</h2><p class="note">${counted(over.length, 'skill')} that ${target.label} does not ask for</p></header>${skillChips(context, over, 16)}</section>
  </div>`;
}

function verdict(target: ConceptRef, exact: number | null, credited: number | null): Markup {
  if (exact === null) return html`${target.label} asks for nothing essential.`;
  const more = credited !== null && credited > exact + 1e-9;
  return html`<b class="big">${percent(exact)}</b> of what ${target.label} must have is there already${more && html`, <b>${percent(credited)}</b> with kindred skills counted in part`}.`;
}

function sideView(context: ViewContext, title: string, side: GapSide): Markup {
  const { needed, have, partial, missing } = side;
  return html`<section class="card gap-side">
    <header class="card-head"><h2>${title}</h2><p class="count">${have.length} of ${needed} there</p></header>
    ${meter(side)}
    <div class="gap-columns">
      <section><h3><span class="dot good"></span>Already there <span class="tally">${have.length}</span></h3>${skillChips(context, have, SHOWN)}</section>
      ${partial.length > 0 && html`<section><h3><span class="dot part"></span>There in part <span class="tally">${partial.length}</span></h3>${partialList(context, partial)}</section>`}
      <section><h3><span class="dot miss"></span>To learn <span class="tally">${missing.length}</span></h3>${learnList(context, missing)}</section>
    </div>
  </section>`;
}

function meter({ needed, have, partial, missing }: GapSide): Markup {
  const width = (count: number) => ((100 * count) / needed).toFixed(2);
  return html`<span class="stack" aria-hidden="true"><span class="good" style="width:${width(have.length)}%"></span><span class="part" style="width:${width(partial.length)}%"></span><span class="miss" style="width:${width(missing.length)}%"></span></span>`;
}

function partialList(context: ViewContext, partial: readonly PartialSkill[]): Markup {
  const items = partial.map((skill) => partialItem(context, skill));
  return foldedList('partials', items, context.printed ? items.length : SHOWN);
}

function partialItem(context: ViewContext, skill: PartialSkill): Markup {
  const { held, relation } = skill.through;
  return html`<li>${skillLink(context, skill)} <small>${percent(skill.credit)} ${relation === 'same' ? 'of the level asked for' : html`through ${held.label} (${relation})`}</small></li>`;
}

/** Rarest first, as the gap comes; a short bar says how much of the need each one is. */
function learnList(context: ViewContext, missing: readonly GapSkill[]): Markup {
  if (missing.length === 0) return html`<p class="none">Nothing.</p>`;
  const most = Math.max(...missing.map(({ rarityShare }) => rarityShare));
  const item = (skill: GapSkill) =>
    html`<li><span class="share-name">${skillLink(context, skill)}<small>asked for by ${counted(skill.degree, 'occupation')}</small></span>${bar(most === 0 ? 0 : skill.rarityShare / most, 'plain')}</li>`;
  return foldedList('shares', missing.map(item), context.printed ? missing.length : SHOWN);
}
