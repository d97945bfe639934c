import { type ExposureClass, frequencyWords } from '../../../catalogue/lens.ts';
import type { ConceptRef } from '../../../query/answer/concept-ref.ts';
import { type CompositionShare, composition } from '../../../query/composition.ts';
import type { UsualTask } from '../../../query/lens/usual-tasks.ts';
import {
  exposureCaveat,
  exposureWords,
  lentText,
  shareMeaning,
  sourceText,
  taskOrderText,
} from '../../../query/lens/words.ts';
import { occupationSummary, type SummaryTasks } from '../../../query/occupation-summary.ts';
import { html, type Markup } from '../../html.ts';
import { inLanguage, type ViewContext } from '../context.ts';
import { help } from '../glossary.ts';
import { bar, card, counted, countText, empty, occupationLink, percent, spaced } from '../parts.ts';

const TASKS = 12;
const GROUPS = 10;
const classes: readonly ExposureClass[] = ['E0', 'E1', 'E2'];

/** What people in an occupation do: its usual tasks, by weight; no source orders them in a day. */
export function tasksView(context: ViewContext, from: ConceptRef): Markup {
  const summary = occupationSummary(context.index, from.id, { limit: TASKS, ...inLanguage(context) });
  const title = 'What fills the days';
  if (summary.status === 'insufficient') return card(title, empty(summary.reason));
  const { tasks } = summary;
  if (tasks === null)
    return card(title, empty('The data hold no tasks of this occupation, nor of one that corresponds.'));
  const { usual, count, emerging } = tasks;
  return card(
    html`${title} ${help(context, 'tasks')}`,
    html`${classesView(tasks)}
      <ul class="tasks">${usual.map(taskItem)}</ul>
      ${count > usual.length && html`<p class="note">and ${countText(count - usual.length)} more</p>`}
      ${emerging.length > 0 && html`<h3>New in this work</h3><ul class="tasks">${emerging.map((text) => html`<li class="task"><p>${text}</p></li>`)}</ul>`}
      <p class="fine">${spaced(lentText(tasks))}</p>`,
    `${countText(usual.length)} of ${counted(count, 'task')}, by weight: ${taskOrderText(usual)}`,
  );
}

function taskItem({ text, people, model, core, usually }: UsualTask): Markup {
  const label = people ?? model;
  return html`<li class="task"><p>${text}</p><p class="facts">${
    label !== undefined && html`<span class="tag exposure-${label}">${exposureWords[label]}</span>`
  }${usually !== undefined && html`<span class="fact">${frequencyWords[usually - 1]!}</span>`}${core === false && html`<span class="fact">not a core task</span>`}</p></li>`;
}

/** Shares of the weight of tasks by class, as people and as a model label them. */
function classesView(tasks: SummaryTasks): Markup | null {
  const rows = (
    [
      ['people', tasks.people],
      ['a model', tasks.model],
    ] as const
  ).flatMap(([by, shares]) => (shares === null ? [] : [{ by, shares }]));
  if (rows.length === 0) return null;
  return html`<div class="classes">${rows.map(
    ({ by, shares }) => html`<p class="classes-by">As ${by} judged the tasks</p>
      <div class="stack" aria-hidden="true">${classes.map((name) => shares[name] > 0 && html`<span class="exposure-${name}" style="width:${(100 * shares[name]).toFixed(1)}%"></span>`)}</div>
      <ul class="legend">${classes.map((name) => html`<li><span class="key exposure-${name}"></span>${percent(shares[name])} ${exposureWords[name]}</li>`)}</ul>`,
  )}<p class="fine">Shares of the weight of tasks, not of hours. ${exposureCaveat} ${sourceText({ source: tasks.exposureSource ?? tasks.source })}.</p></div>`;
}

/** What an occupation is made of by skill group, alone or beside another. */
export function compositionView(context: ViewContext, from: ConceptRef, other?: ConceptRef): Markup {
  const beside = other === undefined ? {} : { beside: other.id };
  const answer = composition(context.index, from.id, { ...beside, ...inLanguage(context) });
  const title = 'What it is made of';
  if (answer.status === 'insufficient') return card(title, empty(answer.reason));
  const { results } = answer;
  const most = Math.max(...results.map((one) => Math.max(one.share, one.beside?.share ?? 0)));
  const shown = results.slice(0, GROUPS);
  const rest = results.slice(GROUPS);
  const restOf = (of: (one: CompositionShare) => number): number => rest.reduce((sum, one) => sum + of(one), 0);
  return card(
    html`${title} ${help(context, 'composition')}`,
    html`${other !== undefined && html`<p class="side-by-side"><span class="key first"></span>${from.label} <span class="key second"></span>${occupationLink(context, other)}</p>`}
      <ul class="composition${other !== undefined && ' beside'}">${shown.map((one) => shareItem(one, most))}</ul>${
        rest.length > 0 &&
        html`<p class="note">${counted(rest.length, 'more group')}: ${percent(restOf(({ share }) => share))}${other !== undefined && ` here, ${percent(restOf((one) => one.beside?.share ?? 0))} there`}</p>`
      }
      <p class="fine">${shareMeaning}</p>`,
    'by skill group',
  );
}

function shareItem({ label, share, skills, beside }: CompositionShare, most: number): Markup {
  return html`<li><span class="share-name">${label || 'in no group'}<small>${counted(skills, 'skill')}</small></span><span class="shares-of">${bar(share / most)}<span class="value">${percent(share)}</span>${
    beside !== undefined &&
    html`${bar(beside.share / most, 'plain')}<span class="value">${percent(beside.share)}</span>`
  }</span></li>`;
}
