import type { ConceptRef } from '../../query/answer/concept-ref.ts';
import { competences } from '../../query/competences.ts';
import { occupationSummary } from '../../query/occupation-summary.ts';
import { similarOccupations } from '../../query/similar-occupations.ts';
import { html, type Markup } from '../html.ts';
import { inLanguage, type ViewContext } from './context.ts';
import { bar, counted, occupationLink, percent, skillChips } from './parts.ts';

const ALIKE = 3;
const SKILLS = 6;

/** One occupation on a card, to stand within another page: what it is, what it asks for, what is like it, and the way to more. */
export function cardView(context: ViewContext, { id }: ConceptRef): Markup {
  const { subject, counts } = competences(context.index, id, inLanguage(context));
  const { label, code, group, description } = subject;
  const summary = occupationSummary(context.index, id, { limit: SKILLS, ...inLanguage(context) });
  const telling = summary.status === 'insufficient' ? [] : summary.mostImportant;
  const { results } = similarOccupations(context.index, id, { limit: ALIKE, ...inLanguage(context) });
  return html`<article class="card occupation-card">
    ${group !== undefined && group.label !== group.code && html`<p class="eyebrow">${group.label}</p>`}
    <h1 tabindex="-1">${label}</h1>
    <p class="facts">${code !== undefined && html`<span class="fact code">${code}</span>`}<span class="fact">${counted(counts.total, 'competence')}</span></p>
    ${description !== undefined && html`<p class="about">${description}</p>`}
    ${telling.length > 0 && html`<h2>What marks it</h2>${skillChips({ ...context, printed: true }, telling)}`}
    ${
      results.length > 0 &&
      html`<h2>Most like it</h2><ul class="shares">${results.map(
        (other) =>
          html`<li><span class="share-name">${occupationLink(context, other)}</span>${bar(other.score)}<span class="value">${percent(other.score)}</span></li>`,
      )}</ul>`
    }
    <p class="card-foot"><a href="${context.links.occupation(subject)}" target="_blank" rel="noopener">All about it</a> <span class="note">${context.index.meta.source.name}</span></p>
  </article>`;
}
