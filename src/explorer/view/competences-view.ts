import type { Attribute } from '../../catalogue/types.ts';
import type { Competence, CompetenceBucket, CompetenceGroup, Competences } from '../../query/competences.ts';
import { html, type Markup } from '../html.ts';
import type { ViewContext } from './context.ts';
import { bar, card, counted, empty, percent, skillLink, tag } from './parts.ts';

const kindTitles = { essential: 'Essential', optional: 'Optional', rated: 'Rated' } as const;
const typeTitles: Readonly<Record<string, string>> = {
  skill: 'skills and competences',
  unknown: 'competences',
  language: 'languages',
  attitude: 'attitudes',
  ability: 'abilities',
  tool: 'tools',
  activity: 'activities',
};
const reuseTitles: Readonly<Record<string, string>> = {
  'occupation-specific': 'Occupation-specific',
  'sector-specific': 'Sector-specific',
  'cross-sector': 'Cross-sector',
  transversal: 'Transversal',
  unknown: 'Reuse level unknown',
};

/** What an occupation asks for: a card per group, in it a block per reuse level, with counts. */
export function competencesView(context: ViewContext, { groups, attributes }: Competences): Markup {
  if (groups.length === 0)
    return empty('The data list no competence for this occupation, so it can be named but not compared.');
  return html`<div class="groups">${groups.map((group) => groupCard(context, group))}</div>${attributesView(attributes)}`;
}

/** `Essential knowledge`, `Optional skills and competences`. */
export function groupTitle({ kind, type, layer }: CompetenceGroup): string {
  const sort = type === 'unknown' && layer !== 'skills' ? layer : (typeTitles[type] ?? type);
  return `${kindTitles[kind]} ${sort}`;
}

export function reuseTitle(reuseLevel: string): string {
  return reuseTitles[reuseLevel] ?? reuseLevel;
}

function groupCard(context: ViewContext, group: CompetenceGroup): Markup {
  const buckets = group.buckets.filter((bucket) => group.kind !== 'rated' || bucket.count > 0);
  const onlyUnknown = buckets.every(({ reuseLevel, count }) => reuseLevel === 'unknown' || count === 0);
  return html`<section class="card group kind-${group.kind}">
    <header class="card-head"><h2>${groupTitle(group)}</h2><p class="count">${counted(group.count, 'competence')}</p></header>
    ${
      onlyUnknown
        ? list(
            context,
            buckets.flatMap(({ competences }) => competences),
          )
        : buckets.map((bucket) => bucketView(context, bucket))
    }
  </section>`;
}

function bucketView(context: ViewContext, { reuseLevel, count, competences }: CompetenceBucket): Markup {
  if (count === 0)
    return html`<div class="bucket bare"><h3>${reuseTitle(reuseLevel)} <span class="tally">0</span></h3></div>`;
  return html`<div class="bucket">
    <h3>${reuseTitle(reuseLevel)} <span class="tally">${count}</span></h3>
    ${list(context, competences)}
  </div>`;
}

function list(context: ViewContext, competences: readonly Competence[]): Markup {
  return html`<ul class="competences">${competences.map((competence) => item(context, competence))}</ul>`;
}

function item(context: ViewContext, competence: Competence): Markup {
  const { tags, description, scopeNote, degree, importance } = competence;
  return html`<li class="competence">
    <p class="name">${skillLink(context, competence)}${tags.map(tag)}${
      importance !== undefined &&
      html`<span class="rating">${bar(importance)}<span>${percent(importance)}</span></span>`
    }</p>
    ${description !== undefined && html`<p class="about">${description}</p>`}
    ${scopeNote !== undefined && html`<p class="about"><b>Scope note.</b> ${scopeNote}</p>`}
    <p class="asked">asked for by ${counted(degree, 'occupation')}</p>
  </li>`;
}

function attributesView(attributes: readonly Attribute[]): Markup | null {
  if (attributes.length === 0) return null;
  const sets = [...new Set(attributes.map(({ set }) => set))];
  return html`<div class="attributes">${sets.map((set) =>
    card(
      set[0]!.toUpperCase() + set.slice(1),
      html`<ul class="ratings">${attributes.filter((attribute) => attribute.set === set).map(attributeItem)}</ul>`,
      'As published; no score is derived from it.',
    ),
  )}</div>`;
}

function attributeItem({ name, value, min, max, unit }: Attribute): Markup {
  const scaled = typeof value === 'number' && min !== undefined && max !== undefined && max > min;
  return html`<li><span>${name}</span>${scaled && bar((value - min) / (max - min), 'plain')}<span class="value">${String(value)}${unit !== undefined && ` ${unit}`}</span></li>`;
}
