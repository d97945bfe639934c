import { adjacentSkills } from '../../query/adjacent-skills.ts';
import { perhapsThereWords } from '../../query/adjacent-words.ts';
import type { ConceptRef } from '../../query/answer/concept-ref.ts';
import { type ProfileMatch, profileMatches } from '../../query/profile-matches.ts';
import { type Unlock, unlocks } from '../../query/unlocks.ts';
import { html, type Markup } from '../html.ts';
import { inLanguage, type ViewContext } from './context.ts';
import { help } from './glossary.ts';
import { learnView } from './learn-view.ts';
import { bar, card, counted, empty, occupationLink, percent, skillChips, skillLink } from './parts.ts';

const CONSIDERED = 400;

/** A page about a person's own skills: pick them, see what fits, what is lacking, and what one more skill opens. */
export function profileView(context: ViewContext, skills: readonly ConceptRef[]): Markup {
  return html`<div class="profile"><header class="page-head"><div class="page-title">
    <p class="eyebrow">My profile</p>
    <h1 tabindex="-1">${skills.length === 0 ? 'Which skills do you have?' : `What fits ${counted(skills.length, 'skill')}`}</h1>
    <p class="lead">Pick skills one by one, begin with what an occupation you know asks for, or paste a text. Nothing leaves this page; the address keeps your selection.</p>
  </div></header>
  <section class="card picker">
    <div class="picker-boxes"><div><h2>Add a skill</h2><div id="pick-skill"></div></div><div><h2>Add all essential skills of</h2><div id="pick-occupation"></div></div></div>
    ${picked(skills)}
  </section>
  <section class="card text-reader" id="pick-text"></section>
  ${skills.length > 0 && html`<div class="split wide-aside"><div>${matches(context, skills)}</div><aside>${opens(context, skills)}${next(context, skills)}</aside></div>`}</div>`;
}

function picked(skills: readonly ConceptRef[]): Markup {
  if (skills.length === 0) return html`<p class="none">No skill yet.</p>`;
  return html`<ul class="chips picked" aria-label="My skills">${skills.map(
    ({ id, label }) =>
      html`<li><button type="button" class="chip remove" data-remove="${id}"><span>${label}</span><span aria-hidden="true">×</span><span class="visually-hidden"> (remove)</span></button></li>`,
  )}</ul><p><button type="button" class="button small" data-clear>Remove all</button></p>`;
}

function matches(context: ViewContext, skills: readonly ConceptRef[]): Markup {
  const answer = profileMatches(context.index, idsOf(skills), { limit: 12, ...inLanguage(context) });
  if (answer.status === 'insufficient') return card('Occupations that fit', empty(answer.reason));
  return card(
    html`Occupations that fit ${help(context, 'fit')}`,
    html`<ol class="ranking">${answer.results.map((match) => matchItem(context, match))}</ol>`,
    'by how much the skills say for each occupation, against all the others',
  );
}

function matchItem(context: ViewContext, match: ProfileMatch): Markup {
  const { needed, had, missing, matched } = match;
  return html`<li class="ranked">
    <div class="ranked-line">
      <span class="ranked-name">${occupationLink(context, match)}${match.code !== undefined && html`<span class="code">${match.code}</span>`}</span>
      <span class="ranked-shared">has ${had} of ${needed} essentials</span>
      <span class="ranked-score">${bar(match.score)}<b>${percent(match.score)}</b></span>
    </div>
    <details class="more"><summary>${missing.length === 0 ? 'Nothing is lacking' : `What is lacking (${missing.length})`}</summary>
      ${missing.length > 0 && skillChips(context, missing, 12)}
      <p class="about">Speaks for it: ${matched.slice(0, 6).map((skill, i) => html`${i > 0 && ', '}${skillLink(context, skill)}`)}</p>
    </details>
  </li>`;
}

function opens(context: ViewContext, skills: readonly ConceptRef[]): Markup {
  const answer = unlocks(context.index, idsOf(skills), { limit: CONSIDERED, ...inLanguage(context) });
  if (answer.status === 'insufficient') return card('One more skill', empty(answer.reason));
  const nearest = nearestFirst(context, skills, answer.results).slice(0, 8);
  return card(
    html`One more skill opens ${help(context, 'opens')}`,
    nearest.length === 0
      ? empty('No single skill opens a further occupation.')
      : html`<ul class="steps">${nearest.map((unlock) => unlockItem(context, unlock))}</ul>`,
    `${counted(answer.open, 'move')} open now, with at least ${percent(answer.asked.threshold.value, [answer.asked.threshold.value])} of what is needed held; what opens the best fits comes first`,
  );
}

/** Many skills open something somewhere: those that open what fits best, first. */
function nearestFirst(context: ViewContext, skills: readonly ConceptRef[], found: readonly Unlock[]): Unlock[] {
  const fits = new Map(
    profileMatches(context.index, idsOf(skills), { limit: CONSIDERED }).results.map(({ id, score }) => [id, score]),
  );
  const nearness = ({ occupations }: Unlock) => occupations.reduce((sum, { id }) => sum + (fits.get(id) ?? 0), 0);
  const order = new Map(found.map((unlock) => [unlock, nearness(unlock)]));
  return [...found].sort((a, b) => order.get(b)! - order.get(a)!);
}

function unlockItem(context: ViewContext, { occupations, score, perhapsThere, ...skill }: Unlock): Markup {
  return html`<li>
    <p class="stop-name">${skillLink(context, skill)}${addButton(skill)}</p>
    <p class="about">opens ${counted(score, 'occupation')}: ${occupations.slice(0, 4).map((other, i) => html`${i > 0 && ', '}${occupationLink(context, other)}`)}${occupations.length > 4 && ' …'}${perhapsThere && `; ${perhapsThereWords}`}</p>
  </li>`;
}

function next(context: ViewContext, skills: readonly ConceptRef[]): Markup | null {
  const answer = adjacentSkills(context.index, idsOf(skills), { limit: 6, ...inLanguage(context) });
  if (answer.status === 'insufficient') return null;
  const labels = new Map(answer.results.map(({ id, label }) => [id, label]));
  return card(
    html`Goes with your skills ${help(context, 'learn')}`,
    learnView(context, answer, (id) => addButton({ id, label: labels.get(id)! })),
  );
}

function addButton({ id, label }: ConceptRef): Markup {
  return html`<button type="button" class="button small" data-add="${id}">Add<span class="visually-hidden"> ${label}</span></button>`;
}

function idsOf(skills: readonly ConceptRef[]): string[] {
  return skills.map(({ id }) => id);
}
