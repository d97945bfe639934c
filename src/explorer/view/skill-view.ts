import { type RequirementView, requiredBy, skill } from '../../query/accessors.ts';
import { similarSkills } from '../../query/similar-skills.ts';
import { html, type Markup } from '../html.ts';
import { reuseTitle } from './competences-view.ts';
import { inLanguage, type ViewContext } from './context.ts';
import { help } from './glossary.ts';
import {
  bar,
  byLabel,
  card,
  changeMark,
  counted,
  countText,
  empty,
  foldedList,
  link,
  percent,
  skillLink,
  tag,
} from './parts.ts';

const SHOWN = 60;

/** A skill's page: what it is, who asks for it, what goes with it. */
export function skillView(context: ViewContext, id: string): Markup {
  const { index } = context;
  const view = skill(index, id, inLanguage(context));
  const asked = requiredBy(index, id, inLanguage(context));
  const of = (kind: RequirementView['kind']) =>
    asked
      .filter((requirement) => requirement.kind === kind)
      .sort((a, b) => byLabel(a.occupationLabel, b.occupationLabel));
  return html`<header class="page-head"><div class="page-title">
      <p class="eyebrow">${view.type === 'unknown' ? 'Skill' : view.type}</p>
      <h1 tabindex="-1">${view.label}</h1>
      <p class="facts"><span class="fact">${reuseTitle(view.reuseLevel)}</span>${view.tags.map(tag)}${changeMark(context, 'skills', view.id)}${
        view.url !== undefined &&
        html`<a class="source" href="${view.url}" rel="noreferrer">${index.meta.source.name} source</a>`
      }</p>
      ${view.description !== undefined && html`<p class="lead">${view.description}</p>`}
      ${view.scopeNote !== undefined && html`<p class="scope"><b>Scope note.</b> ${view.scopeNote}</p>`}
      ${view.altLabels.length > 0 && html`<p class="also">Also called ${view.altLabels.slice(0, 8).join(', ')}</p>`}
    </div>
    <dl class="figures"><div><dt>Occupations ${help(context, 'degree')}</dt><dd>${countText(view.degree)}</dd></div>
    ${(['essential', 'optional', 'rated'] as const).map((kind) => {
      const count = of(kind).length;
      return count > 0 && html`<div><dt>${kind}</dt><dd>${countText(count)}</dd></div>`;
    })}</dl>
  </header>
  <div class="split"><div>
    ${asked.length === 0 && empty('No occupation asks for this skill.')}
    ${(['essential', 'rated', 'optional'] as const).map((kind) => askedCard(context, kind, of(kind)))}
  </div><aside>${goesWith(context, id)}</aside></div>`;
}

function askedCard(context: ViewContext, kind: string, asked: readonly RequirementView[]): Markup | null {
  if (asked.length === 0) return null;
  const item = ({ occupation, occupationLabel }: RequirementView) =>
    html`<li>${link(context.links.occupation({ id: occupation, label: occupationLabel }), occupationLabel, 'concept')}</li>`;
  return card(
    `${kind[0]!.toUpperCase()}${kind.slice(1)} for`,
    foldedList('columns', asked.map(item), SHOWN),
    counted(asked.length, 'occupation'),
  );
}

function goesWith(context: ViewContext, id: string): Markup {
  const answer = similarSkills(context.index, id, inLanguage(context));
  return card(
    html`Goes with ${help(context, 'together')}`,
    answer.results.length === 0
      ? empty('Nothing is asked for together with it.')
      : html`<ul class="shares">${answer.results.map(
          ({ score, shared, ...other }) =>
            html`<li><span class="share-name">${skillLink(context, other)}<small>together in ${counted(shared, 'occupation')}</small></span>${bar(score)}<span class="value">${percent(score)}</span></li>`,
        )}</ul>`,
    'asked for by the same occupations',
  );
}
