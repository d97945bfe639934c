import type { ConceptRef } from '../../query/answer/concept-ref.ts';
import { type Competence, type Competences, competences } from '../../query/competences.ts';
import { explanation } from '../../query/explanation.ts';
import { type BlockedMove, heldBars, type MoveFacts } from '../../query/move/move-view.ts';
import { moveWords } from '../../query/move/move-words.ts';
import { transitions } from '../../query/transitions.ts';
import { html, type Markup } from '../html.ts';
import { inLanguage, type ViewContext } from './context.ts';
import { standing } from './explanation-view.ts';
import { help } from './glossary.ts';
import { bar, card, counted, link, occupationLink, percent, skillChips } from './parts.ts';

/** Two occupations side by side: what each is, how alike they are, the move either way, what both ask for and each alone. */
export function compareView(context: ViewContext, a: ConceptRef, b: ConceptRef): Markup {
  const [one, other] = [a, b].map(({ id }) => competences(context.index, id, inLanguage(context))) as [
    Competences,
    Competences,
  ];
  return html`<div class="pair">${head(context, one)}${head(context, other)}</div>
    ${likenessCard(context, a, b)}
    <div class="pair">${moveCard(context, a, b)}${moveCard(context, b, a)}</div>
    ${listsCard(context, one, other)}`;
}

function head(context: ViewContext, { subject, counts }: Competences): Markup {
  const { id, label, code, group, level, levelScale, description } = subject;
  const ref = { id, label, ...(code === undefined ? {} : { code }) };
  return html`<section class="card"><h2>${link(context.links.occupation(ref), label, 'concept')}</h2>
    <p class="facts">${code !== undefined && html`<span class="fact code">${code}</span>`}${
      level !== undefined && html`<span class="fact">${levelScale ?? 'Level'} ${level}</span>`
    }<span class="fact">${counted(counts.total, 'competence')}</span></p>
    ${group !== undefined && group.label !== group.code && html`<p class="about">${group.label}</p>`}
    ${description !== undefined && html`<p class="about">${description}</p>`}
  </section>`;
}

function likenessCard(context: ViewContext, a: ConceptRef, b: ConceptRef): Markup {
  const why = explanation(context.index, a.id, b.id, inLanguage(context));
  if (why.status === 'insufficient') return card('How alike', html`<p class="none">${why.reason}</p>`);
  return card(
    html`How alike ${help(context, 'likeness')}`,
    html`<p class="held">${bar(why.score)}<b>${percent(why.score)}</b></p>
    <p class="about sentence">${standing(why.percentile, a.label)}.
    ${link(context.links.occupation(a, 'similar', b), 'What this is made of')}</p>`,
  );
}

function moveCard(context: ViewContext, from: ConceptRef, to: ConceptRef): Markup {
  const answer = transitions(context.index, from.id, { among: [to.id], limit: 1, ...inLanguage(context) });
  const title = html`From ${from.label} to ${to.label} ${help(context, 'held')}`;
  if (answer.status === 'insufficient') return card(title, html`<p class="none">${answer.reason}</p>`);
  const move: MoveFacts | undefined = answer.results[0] ?? answer.blocked[0];
  if (move === undefined)
    return card(title, html`<p class="none">The two have nothing to be compared by, so no move is told.</p>`);
  const blocked = (move as Partial<BlockedMove>).blockedBy ?? [];
  return card(
    title,
    html`<p class="held">${bar(move.held, 'good')}<span>${percent(move.held, heldBars)} held</span></p>
    <p><b>${blocked.length === 0 ? 'A move' : 'No move'}</b>: ${moveWords(move)}.</p>
    ${blocked.map(({ message }) => html`<p class="about">${message}</p>`)}
    <p class="card-foot">${link(context.links.occupation(from, 'gap', to), 'What is there and what is to learn')}</p>`,
  );
}

function listsCard(context: ViewContext, one: Competences, other: Competences): Markup {
  const [here, there] = [listed(one), listed(other)];
  const both = [...here.values()].filter(({ id }) => there.has(id));
  const only = (list: ReadonlyMap<string, Competence>, without: ReadonlyMap<string, Competence>) =>
    [...list.values()].filter(({ id }) => !without.has(id));
  const column = (title: Markup, list: readonly Competence[]) =>
    html`<section><h3>${title} <span class="tally">${list.length}</span></h3>${skillChips(context, list, 14)}</section>`;
  return card(
    'What they ask for',
    html`<div class="why-columns thirds">
      ${column(html`Only ${occupationLink(context, one.subject)}`, only(here, there))}
      ${column(html`Both`, both)}
      ${column(html`Only ${occupationLink(context, other.subject)}`, only(there, here))}
    </div>`,
    'essential before optional',
  );
}

/** What an occupation asks for, in the order of its page: essential before optional. */
function listed({ groups }: Competences): Map<string, Competence> {
  const all = groups.flatMap(({ buckets }) => buckets.flatMap((bucket) => bucket.competences));
  return new Map(all.map((competence) => [competence.id, competence]));
}
