import type { ConceptRef } from '../../query/answer/concept-ref.ts';
import { type ExplainedContribution, type Explanation, explanation } from '../../query/explanation.ts';
import { shareWords } from '../../query/move/move-words.ts';
import { html, type Markup } from '../html.ts';
import { inLanguage, type ViewContext } from './context.ts';
import { help } from './glossary.ts';
import { bar, comparedBy, counted, empty, foldedList, percent, skillChips, skillLink } from './parts.ts';

const SHOWN = 10;

/** Why two occupations score as they do. */
export function explanationView(context: ViewContext, from: ConceptRef, to: ConceptRef): Markup {
  const why = explanation(context.index, from.id, to.id, inLanguage(context));
  if (why.status === 'insufficient') return empty(why.reason);
  const { onlyFrom, onlyTo, asked } = why;
  const contributions = [...why.contributions].sort(mostTelling);
  const skills = contributions.filter(({ feature }) => feature === 'skill');
  const groups = contributions.filter(({ feature }) => feature !== 'skill');
  return html`<div class="why">
    <p>${sentences(from, to, why, skills)}</p>
    <div class="why-columns">
      <div>
        <section><h3>Skills both ask for ${help(context, 'share')} <span class="tally">${skills.length}</span></h3>${shareList(context, skills)}</section>
        ${groups.length > 0 && html`<section><h3>Groups of skills both draw on <span class="tally">${groups.length}</span></h3>${shareList(context, groups)}</section>`}
      </div>
      <section><h3>Only ${from.label} <span class="tally">${onlyFrom.length}</span></h3>${skillChips(context, onlyFrom, 8)}</section>
      <section><h3>Only ${to.label} <span class="tally">${onlyTo.length}</span></h3>${skillChips(context, onlyTo, 8)}</section>
    </div>
    <p class="fine">${comparedBy(asked.method)} The parts sum to the score of ${why.score.toFixed(4)}${
      why.indirect !== 0 && `, of which ${percent(why.indirect / why.score)} comes from no single one`
    }.</p>
  </div>`;
}

/** The answer in sentences: how alike, what speaks most for it, what of the one the other has. */
function sentences(
  from: ConceptRef,
  to: ConceptRef,
  { score, coverage, percentile }: Explanation,
  skills: readonly ExplainedContribution[],
): Markup {
  const most = skills.slice(0, 3);
  const part = most.reduce((sum, { share }) => sum + share, 0);
  return html`${from.label} and ${to.label} are <b>${percent(score)}</b> alike; ${standing(percentile, from.label)}.
    The two share ${counted(skills.length, 'skill')}${
      most.length > 0 &&
      html`; what speaks most for it is ${most.map(({ label }, i) => html`${i > 0 && (i === most.length - 1 ? ' and ' : ', ')}<b>${label}</b>`)}, which make up ${shareWords(part)} of the likeness`
    }.
    What both ask for is <b>${percent(coverage.forward)}</b> of what ${to.label} asks for, and <b>${percent(coverage.backward)}</b> of what ${from.label} asks for.`;
}

/** Where a likeness stands among those to all other occupations. */
export function standing({ value, among }: Explanation['percentile'], label: string): Markup {
  if (value >= 1) return html`of ${counted(among, 'other occupation')} none is more like ${label}`;
  return html`of ${counted(among, 'other occupation')}, <b>${percent(value)}</b> are less like ${label}`;
}

function shareList(context: ViewContext, contributions: readonly ExplainedContribution[]): Markup {
  const most = contributions[0]?.share ?? 0;
  const items = contributions.map((contribution) => shareItem(context, contribution, most));
  return foldedList('shares', items, SHOWN);
}

/** Equal contributions are common: then what both must have comes first, and what few ask for. */
function mostTelling(a: ExplainedContribution, b: ExplainedContribution): number {
  const musts = ({ kinds }: ExplainedContribution) =>
    Number(kinds?.from === 'essential') + Number(kinds?.to === 'essential');
  return b.share - a.share || musts(b) - musts(a) || (a.degree ?? 0) - (b.degree ?? 0);
}

function shareItem(
  context: ViewContext,
  { share, degree, kinds, feature, ...shared }: ExplainedContribution,
  most: number,
): Markup {
  const kind =
    kinds === undefined
      ? ''
      : kinds.from === kinds.to
        ? `${kinds.from} for both`
        : `${kinds.from} here, ${kinds.to} there`;
  const name = feature === 'skill' ? skillLink(context, shared) : html`<span class="concept">${shared.label}</span>`;
  return html`<li><span class="share-name">${name}${degree !== undefined && html`<small>${kind} · asked for by ${counted(degree, 'occupation')}</small>`}</span>${bar(most > 0 ? share / most : 0)}<span class="value">${percent(share)}</span></li>`;
}
