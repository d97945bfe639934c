import type { OccupationView } from '../../query/accessors.ts';
import type { Competences } from '../../query/competences.ts';
import { type Content, html, type Markup } from '../html.ts';
import type { ViewContext } from './context.ts';
import { help } from './glossary.ts';
import { changeMark, countText, link, tag } from './parts.ts';

const NAMES_SHOWN = 5;

/** The head of an occupation's page: what it is called, what it is, and its figures; without these the brief one, of other sections. */
export function headerView(context: ViewContext, subject: OccupationView, counts?: Competences['counts']): Markup {
  const { label, code, group, level, levelScale, altLabels, description, scopeNote, tags, url } = subject;
  return html`<header class="page-head">
    <div class="page-title">
      ${group && group.label !== group.code && html`<p class="eyebrow">${link(context.links.group(group.code ?? group.id), group.label)}</p>`}
      <h1 tabindex="-1">${label}</h1>
      <p class="facts">
        ${code !== undefined && html`<span class="fact code">${code}</span>`}
        ${group?.code !== undefined && html`<span class="fact">Group ${group.code}</span>`}
        ${level !== undefined && html`<span class="fact">${levelScale ?? 'Level'} ${level}</span>`}
        ${tags.map(tag)}${changeMark(context, 'occupations', subject.id)}
        ${url !== undefined && html`<a class="source" href="${url}" rel="noreferrer">${context.index.meta.source.name} source</a>`}
      </p>
      ${
        counts !== undefined && [
          description !== undefined && html`<p class="lead">${description}</p>`,
          scopeNote !== undefined && html`<p class="scope"><b>Scope note.</b> ${scopeNote}</p>`,
          names(context, altLabels),
        ]
      }
    </div>
    ${counts !== undefined && figures(context, counts)}
  </header>`;
}

function figures(context: ViewContext, counts: Competences['counts']): Markup {
  return html`<dl class="figures">
      ${figure(html`Competences ${help(context, 'competences')}`, counts.total)}
      ${figure('Groups', counts.groups)}
      ${counts.essential + counts.optional > 0 && [figure('Essential', counts.essential), figure('Optional', counts.optional)]}
      ${counts.rated > 0 && figure('Rated', counts.rated)}
    </dl>`;
}

function figure(name: Content, value: number): Markup {
  return html`<div><dt>${name}</dt><dd>${countText(value)}</dd></div>`;
}

function names({ printed }: ViewContext, altLabels: readonly string[]): Markup | null {
  if (altLabels.length === 0) return null;
  const shown = printed ? altLabels : altLabels.slice(0, NAMES_SHOWN);
  const rest = altLabels.slice(shown.length);
  return html`<div class="also">Also called ${shown.join(', ')}${rest.length > 0 && html` <details class="inline-more"><summary>and ${rest.length} more</summary> ${rest.join(', ')}</details>`}</div>`;
}
