import { occupations } from '../../query/accessors.ts';
import { type ConceptRef, conceptRef } from '../../query/answer/concept-ref.ts';
import { html, type Markup } from '../html.ts';
import { inLanguage, type ViewContext } from './context.ts';
import { networkAround } from './network.ts';
import { networkDrawing } from './network-view.ts';
import { byLabel, counted, link, occupationLink } from './parts.ts';

/** The first page: what is here, and a way in by group. */
export function homeView(context: ViewContext): Markup {
  const { counts, source } = context.index.meta;
  const name = source.version === undefined ? source.name : `${source.name} ${source.version}`;
  const groups = topGroups(context);
  return html`<div class="welcome"><section class="hero">
    <h1 tabindex="-1">Where can these skills take you?</h1>
    <p class="lead">${name}: ${counted(counts.occupations, 'occupation')}, ${counted(counts.skills, 'skill')} and ${counted(counts.requirements, 'link')} between them. Look up an occupation, see what is like it and why, what lies between two, and which ways lead there.</p>
    <div id="home-search"></div>
    <p class="hero-actions"><a class="button" href="#/profile">Start from my own skills</a></p>
  </section><div id="home-network"></div></div>
  ${
    groups.length > 0 &&
    html`<section class="browse"><h2>Browse by group</h2><ul class="tiles">${groups.map(
      ({ code, label, count }) =>
        html`<li>${link(context.links.group(code), html`<span class="tile-code">${code}</span><span class="tile-name">${label}</span><small>${counted(count, 'occupation')}</small>`, 'tile')}</li>`,
    )}</ul></section>`
  }`;
}

/** What the first page shows beside its words, once they stand: the network around the occupation that asks for most. */
export function homeNetwork(context: ViewContext): Markup {
  const network = networkAround(context, busiest(context), { neighbours: 9 });
  return networkDrawing(context, network, { width: 560, height: 440 });
}

/** A group's page: its subgroups with a way on, and its occupations once they fit on a page. */
export function groupView(context: ViewContext, code: string): Markup {
  const groups = occupationGroups(context);
  const own = groups.find((group) => group.code === code);
  const members = membersOf(context, code);
  const sub = groups.filter((group) => group.code.length === code.length + 1 && group.code.startsWith(code));
  const above = groups.filter((group) => code.startsWith(group.code) && group.code !== code);
  return html`<header class="page-head"><div class="page-title">
    <p class="eyebrow"><a href="#/">All groups</a>${above.map((group) => html` › ${link(context.links.group(group.code), group.label)}`)}</p>
    <h1 tabindex="-1">${own?.label ?? `Group ${code}`}</h1>
    <p class="facts"><span class="fact code">${code}</span><span class="fact">${counted(members.length, 'occupation')}</span></p>
  </div></header>
  ${
    sub.length > 0 &&
    html`<ul class="tiles">${sub.map(
      (group) =>
        html`<li>${link(context.links.group(group.code), html`<span class="tile-code">${group.code}</span><span class="tile-name">${group.label}</span><small>${counted(membersOf(context, group.code).length, 'occupation')}</small>`, 'tile')}</li>`,
    )}</ul>`
  }
  ${
    (sub.length === 0 || members.length <= 200) &&
    html`<section class="card"><header class="card-head"><h2>Occupations</h2></header><ul class="columns">${members.map((ref) => html`<li>${occupationLink(context, ref)}</li>`)}</ul></section>`
  }`;
}

/** The occupation that asks for most: there is something to see around it. */
function busiest({ index, language }: ViewContext): ConceptRef {
  const { offsets } = index.requirements;
  let most = 0;
  for (let row = 1; row < index.occupationCount; row++)
    if (offsets[row + 1]! - offsets[row]! > offsets[most + 1]! - offsets[most]!) most = row;
  return conceptRef(index, 'occupations', most, language);
}

interface GroupEntry {
  readonly code: string;
  readonly label: string;
  readonly count: number;
}

function topGroups(context: ViewContext): GroupEntry[] {
  return occupationGroups(context).filter(({ code, count }) => code.length === 1 && count > 0);
}

function occupationGroups(context: ViewContext): GroupEntry[] {
  const { index, language } = context;
  const labels = index.groups.labels().all();
  const translated = language === undefined ? labels : index.groups.labels(language).all();
  const codes = index.groups.codes.all();
  const members = index.occupations.groupCodes.all();
  return codes
    .flatMap((code, row) =>
      code === '' || index.groups.pillars[row] !== 0
        ? []
        : [
            {
              code,
              label: translated[row] || labels[row]!,
              count: code.length > 1 ? 0 : members.filter((member) => member.startsWith(code)).length,
            },
          ],
    )
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

function membersOf(context: ViewContext, code: string): ConceptRef[] {
  const codes = context.index.occupations.groupCodes.all();
  return occupations(context.index, inLanguage(context))
    .filter((_, row) => codes[row]!.startsWith(code))
    .sort((a, b) => byLabel(a.label, b.label));
}
