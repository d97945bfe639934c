import { type ConceptRef, conceptRef } from '../../query/answer/concept-ref.ts';
import type { GoneConcept, Successor } from '../../releases/diff-types.ts';
import { html, type Markup } from '../html.ts';
import type { ViewContext } from './context.ts';
import { card, counted, countText, empty, foldedList, link, skillChips } from './parts.ts';
import type { KindSince, ListSince, Since } from './since.ts';

const SHOWN = 30;

/** The page "what changed": what is new, gone, renamed, and which lists changed most. */
export function changesView(context: ViewContext): Markup {
  const { since } = context;
  if (since === undefined) return empty('This page was made without an earlier release to compare with.');
  const { requirements, occupations, skills } = since;
  return html`<header class="page-head"><div class="page-title">
      <p class="eyebrow">${since.before} → ${since.after}</p>
      <h1 tabindex="-1">What changed</h1>
      <p class="lead">${counted(occupations.kept, 'occupation')} and ${counted(skills.kept, 'skill')} go on under the ids they had. Requirements: ${countText(requirements.added)} new, ${countText(requirements.removed)} gone, ${countText(requirements.rekinded)} changed in kind, in the lists of ${counted(requirements.changedLists, 'occupation')}.</p>
    </div>
    <dl class="figures">${(
      [
        ['New occupations', occupations.new.length],
        ['Gone occupations', occupations.gone.length],
        ['New skills', skills.new.length],
        ['Gone skills', skills.gone.length],
      ] as const
    ).map(([name, count]) => html`<div><dt>${name}</dt><dd>${countText(count)}</dd></div>`)}</dl>
  </header>
  ${kindCards(context, 'occupations', occupations, (ref) => link(context.links.occupation(ref), ref.label, 'concept'))}
  ${listsCard(context, since)}
  ${kindCards(context, 'skills', skills, (ref) => link(context.links.skill(ref), ref.label, 'concept'))}`;
}

/** What changed about one occupation; null where nothing did, or nothing is known. */
export function occupationChanges(context: ViewContext, id: string): Markup | null {
  const { since, index, language } = context;
  const list = since?.lists[id];
  const former = since?.occupations.renamed[id];
  if (since === undefined || (list === undefined && former === undefined)) return null;
  const named = (rows: readonly number[]) => rows.map((row) => conceptRef(index, 'skills', row, language));
  const { added = [], rekinded = [], removed = [] }: Partial<ListSince> = list ?? {};
  return card(
    `Changed since ${since.before}`,
    html`${former !== undefined && html`<p>Formerly <b>${former}</b>.</p>`}
      ${added.length > 0 && html`<h3>Newly asked for</h3>${skillChips(context, named(added))}`}
      ${rekinded.length > 0 && html`<h3>Now of another kind</h3>${skillChips(context, named(rekinded))}`}
      ${removed.length > 0 && html`<h3>No longer asked for</h3><ul class="chips">${removed.map((label) => html`<li><span class="chip">${label}</span></li>`)}</ul>`}`,
  );
}

function kindCards(
  context: ViewContext,
  noun: 'occupations' | 'skills',
  { gone, new: came, renamed }: KindSince,
  linked: (ref: ConceptRef) => Markup,
): Markup {
  const names = context.index[noun];
  const rows = new Map(names.ids.all().map((id, row) => [id, row]));
  const now = Object.entries(renamed).flatMap(([id, label]) => {
    const row = rows.get(id);
    return row === undefined ? [] : [{ former: label, ref: conceptRef(context.index, noun, row, context.language) }];
  });
  const followed = gone.filter(({ successors }) => successors.length > 0);
  const ended = gone.filter(({ successors }) => successors.length === 0);
  return html`${listCard(
    `New ${noun}`,
    came.map((ref) => html`<li>${linked(ref)}</li>`),
  )}
    ${listCard(
      `Gone ${noun} that go on elsewhere`,
      followed.map(
        (one) =>
          html`<li>${one.label}<small> ${fateWords(one)} </small>${one.successors.map((to, at) => html`${at > 0 && ' or '}${linked(to)}`)}<small> ${becauseWords(one.successors[0]!)}</small></li>`,
      ),
    )}
    ${listCard(
      `Gone ${noun} that nothing follows`,
      ended.map(({ label }) => html`<li>${label}</li>`),
    )}
    ${listCard(
      `Renamed ${noun}`,
      now.map(({ former, ref }) => html`<li>${former}<small> is now </small>${linked(ref)}</li>`),
    )}`;
}

function listCard(title: string, items: readonly Markup[]): Markup | null {
  if (items.length === 0) return null;
  return card(title, foldedList('columns', items, SHOWN), countText(items.length));
}

function listsCard(context: ViewContext, { lists }: Since): Markup | null {
  const { index, language } = context;
  const size = ({ added, removed, rekinded }: ListSince) => added.length + removed.length + rekinded.length;
  const largest = Object.entries(lists)
    .sort(([a, x], [b, y]) => size(y) - size(x) || (a < b ? -1 : 1))
    .slice(0, SHOWN);
  const rows = new Map(index.occupations.ids.all().map((id, row) => [id, row]));
  return listCard(
    'Lists that changed most',
    largest.map(([id, list]) => {
      const ref = conceptRef(index, 'occupations', rows.get(id)!, language);
      return html`<li>${link(context.links.occupation(ref), ref.label, 'concept')}<small> ${countText(list.added.length)} new, ${countText(list.removed.length)} gone</small></li>`;
    }),
  );
}

function fateWords({ fate, certainty }: GoneConcept): string {
  if (certainty === 'certain') return fate === 'merged' ? 'was merged into' : 'is now';
  return fate === 'split' ? 'was split, perhaps into' : 'perhaps goes on in';
}

function becauseWords({ evidence, tookPlaces }: Successor): string {
  if (evidence === 'label') return '(the same name)';
  if (evidence === 'altLabel') return '(one of its names)';
  return tookPlaces !== undefined && tookPlaces.taken > 0
    ? `(in its place in ${tookPlaces.taken} of ${counted(tookPlaces.of, 'list')})`
    : '(alike)';
}
