import type { AdjacentSkill, AdjacentSkills } from '../../query/adjacent-skills.ts';
import { isPerhapsThere, perhapsThereWords } from '../../query/adjacent-words.ts';
import { html, type Markup } from '../html.ts';
import { reuseTitle } from './competences-view.ts';
import type { ViewContext } from './context.ts';
import { bar, counted, empty, occupationLink, skillLink } from './parts.ts';

/** Skills to learn next, with who speaks for each. `add` makes a button for it, in a profile. */
export function learnView(context: ViewContext, answer: AdjacentSkills, add?: (id: string) => Markup): Markup {
  if (answer.results.length === 0) return empty('Nothing goes together with these skills.');
  return html`<ol class="ranking learn">${answer.results.map((skill) => learnItem(context, answer, skill, add))}</ol>`;
}

function learnItem(
  context: ViewContext,
  answer: AdjacentSkills,
  { score, reuseLevel, degree, support, ...skill }: AdjacentSkill,
  add: ((id: string) => Markup) | undefined,
): Markup {
  return html`<li class="ranked">
    <div class="ranked-line">
      <span class="ranked-name">${skillLink(context, skill)}<small>${reuseLevel !== 'unknown' && `${reuseTitle(reuseLevel)} · `}asked for by ${counted(degree, 'occupation')}${isPerhapsThere(answer, { score }) && `; ${perhapsThereWords}`}</small></span>
      <span class="ranked-score">${bar(score / answer.results[0]!.score)}</span>
      ${add !== undefined && html`<span class="ranked-actions">${add(skill.id)}</span>`}
    </div>
    ${
      support.occupations.length > 0 &&
      html`<p class="about">Asked for by ${support.occupations.map((other, i) => html`${i > 0 && ', '}${occupationLink(context, other)}`)}${
        support.skills.length > 0 &&
        html`; goes with ${support.skills.map((other, i) => html`${i > 0 && ', '}${skillLink(context, other)}`)}`
      }.</p>`
    }
  </li>`;
}
