import { counted, countText } from '../../catalogue/counted.ts';
import { percentText } from '../../catalogue/figures.ts';
import { derived } from '../../compact/derived.ts';
import type { ConceptRef } from '../../query/answer/concept-ref.ts';
import { type Content, html, type Markup } from '../html.ts';
import type { Section, ViewContext } from './context.ts';
import type { KindSince } from './since.ts';

export { counted, countText };

/** A share as a whole percentage, on its side of the bars it is held against; small ones are not rounded to nothing. */
export function percent(share: number, bars: readonly number[] = []): string {
  return share > 0 && share < 0.01 ? '<1%' : spaced(percentText(share, bars, 0));
}

/** A bar from 0 to 1. The number stands next to it, so it is not read out. */
export function bar(share: number, tone: 'accent' | 'good' | 'plain' = 'accent'): Markup {
  const width = (100 * Math.max(0, Math.min(1, share))).toFixed(1);
  return html`<span class="bar ${tone}" aria-hidden="true"><span style="width:${width}%"></span></span>`;
}

export function link(href: string | undefined, content: Content, className = ''): Markup {
  if (href === undefined) return html`<span class="${className}">${content}</span>`;
  return html`<a class="${className}" href="${href}">${content}</a>`;
}

export function occupationLink(context: ViewContext, ref: ConceptRef, section?: Section): Markup {
  return html`${link(context.links.occupation(ref, section), ref.label, 'concept')}${changeMark(context, 'occupations', ref.id)}`;
}

export function skillLink(context: ViewContext, ref: ConceptRef): Markup {
  return html`${link(context.links.skill(ref), ref.label, 'concept')}${changeMark(context, 'skills', ref.id)}`;
}

/** Marks what is new or changed since the earlier release, where the page was made with one. */
export function changeMark({ since }: ViewContext, kind: 'occupations' | 'skills', id: string): Markup | null {
  if (since === undefined) return null;
  if (newIds(since[kind]).has(id)) return html` <span class="tag tag-since-new">new</span>`;
  const changed = since[kind].renamed[id] !== undefined || (kind === 'occupations' && since.lists[id] !== undefined);
  return changed ? html` <span class="tag tag-since-changed">changed</span>` : null;
}

const newIds = /* @__PURE__ */ derived((kind: KindSince): ReadonlySet<string> => new Set(kind.new.map(({ id }) => id)));

export function tag(text: string): Markup {
  return html`<span class="tag tag-${text.replace(/[^a-z0-9]+/gi, '-').toLowerCase()}">${text}</span>`;
}

/** A list of a class; beyond `shown` its items are folded away. */
export function foldedList(name: string, items: readonly Markup[], shown: number): Markup {
  const rest = items.slice(shown);
  return html`<ul class="${name}">${items.slice(0, shown)}</ul>${
    rest.length > 0 &&
    html`<details class="more"><summary>${countText(rest.length)} more</summary><ul class="${name}">${rest}</ul></details>`
  }`;
}

/** Skills side by side; beyond `shown` they are folded away, except on paper. */
export function skillChips(context: ViewContext, skills: readonly ConceptRef[], shown = 12): Markup {
  if (skills.length === 0) return html`<p class="none">None.</p>`;
  const chips = skills.map((skill) => html`<li>${link(context.links.skill(skill), skill.label, 'chip')}</li>`);
  return foldedList('chips', chips, context.printed ? chips.length : shown);
}

export function card(title: Content, content: Content, note?: Content): Markup {
  return html`<section class="card"><header class="card-head"><h2>${title}</h2>${
    note !== undefined && html`<p class="note">${note}</p>`
  }</header>${content}</section>`;
}

/** Labels in the order of a list for people: letters before case. */
export function byLabel(a: string, b: string): number {
  const [foldedA, foldedB] = [a.toLowerCase(), b.toLowerCase()];
  if (foldedA !== foldedB) return foldedA < foldedB ? -1 : 1;
  return a < b ? -1 : Number(a > b);
}

/** An honest "cannot say". */
export function empty(reason: Content): Markup {
  return html`<p class="empty">${reason}</p>`;
}

/** By what two occupations were compared, as a sentence. */
export function comparedBy({ name }: { readonly name: string }): string {
  return name === 'default' ? 'Compared by everything these data say they ask for.' : `Compared by ${name}.`;
}

/** The page writes 53%, the terminal 53 %. */
export function spaced(text: string): string {
  return text.replace(/ %/g, '%');
}
