import type { ConceptRef } from '../../query/answer/concept-ref.ts';
import type { Mention, TextProfile } from '../../search/profile-from-text.ts';
import { html, type Markup } from '../html.ts';
import { counted } from './parts.ts';

/** A pasted text, what was understood of it, and what the reader decided. */
export interface TextDraft {
  readonly text: string;
  /** Null until it is read. */
  readonly read: TextProfile | null;
  /** Ids of understood skills that are not to be taken. */
  readonly dropped: ReadonlySet<string>;
  /** Ids chosen for unclear places, by their position in `read.unclear`. */
  readonly chosen: ReadonlyMap<number, string>;
  /** Ids of job titles whose essential skills are to be taken too. */
  readonly titles: ReadonlySet<string>;
}

export const emptyDraft: TextDraft = {
  text: '',
  read: null,
  dropped: /* @__PURE__ */ new Set(),
  chosen: /* @__PURE__ */ new Map(),
  titles: /* @__PURE__ */ new Set(),
};

/** Skills that the reader's decisions add up to, without those of job titles. */
export function takenSkills({ read, dropped, chosen }: TextDraft): string[] {
  const understood = (read?.skills ?? []).map(({ id }) => id).filter((id) => !dropped.has(id));
  const meant = [...chosen].filter(([at]) => read?.unclear[at]?.kind === 'skills').map(([, id]) => id);
  return [...new Set([...understood, ...meant])];
}

/** Ids of the jobs whose needs are to be taken: ticked ones, and those chosen for unclear titles. */
export function takenTitles({ read, titles, chosen }: TextDraft): string[] {
  const meant = [...chosen].filter(([at]) => read?.unclear[at]?.kind === 'occupations').map(([, id]) => id);
  return [...new Set([...titles, ...meant])];
}

/** A box for a text, and once it is read, the text with its marks and what to decide about each. */
export function textView(draft: TextDraft, adds: number): Markup {
  const { text, read } = draft;
  return html`<h2><label for="text-box">Paste a text</label></h2>
    <p class="note">A curriculum vitae, a vacancy, a few sentences. It is read inside this page and goes nowhere.</p>
    <textarea id="text-box" rows="${read === null ? 5 : 3}" placeholder="I planned menus, managed a kitchen staff of six and kept the budget …">${text}</textarea>
    <p class="text-actions"><button type="button" class="button" id="text-read">Read the text</button>${
      read !== null && html` <button type="button" class="button small" id="text-forget">Forget the text</button>`
    }</p>
    ${read !== null && readView(draft, read, adds)}`;
}

function readView(draft: TextDraft, read: TextProfile, adds: number): Markup {
  const { skills, occupations, unclear } = read;
  if (skills.length + occupations.length + unclear.length === 0)
    return html`<p class="empty" role="status">No skill and no job title of these data was recognised in the text. Add skills one by one instead.</p>`;
  const parts = [
    counted(skills.length, 'skill'),
    ...(occupations.length > 0 ? [counted(occupations.length, 'job title')] : []),
  ];
  return html`<p class="note" role="status">Understood: ${parts.join(' and ')}${
    unclear.length > 0 && `; ${counted(unclear.length, 'place')} may mean several things`
  }. Press a mark to drop what it stands for, or to take it again.</p>
    <p class="read-text">${markedText(draft, read)}</p>
    <div class="decisions">
      ${skills.length > 0 && html`<fieldset><legend>Understood</legend><ul>${skills.map((skill) => skillDecision(draft, skill))}</ul></fieldset>`}
      ${unclear.length > 0 && html`<fieldset class="unclear"><legend>What is meant?</legend>${unclear.map((place, at) => unclearDecision(draft, place, at))}</fieldset>`}
      ${occupations.length > 0 && html`<fieldset><legend>Job titles</legend><p class="note">Tick one to add what it must be able to do.</p><ul>${occupations.map((title) => titleDecision(draft, title))}</ul></fieldset>`}
    </div>
    <p><button type="button" class="button" id="text-take"${adds === 0 && html` disabled`}>${
      adds === 0 ? 'Nothing to add' : `Add ${counted(adds, 'skill')} to my profile`
    }</button></p>`;
}

interface Mark {
  readonly at: number;
  readonly text: string;
  readonly kind: 'skill' | 'title' | 'unclear';
  readonly key: string;
  readonly on: boolean;
  readonly meaning: string;
}

function markedText({ text, dropped, chosen, titles }: TextDraft, read: TextProfile): Markup[] {
  const marks: Mark[] = [
    ...read.skills.map(
      ({ at, text: words, id, label }): Mark => ({
        at,
        text: words,
        kind: 'skill',
        key: id,
        on: !dropped.has(id),
        meaning: label,
      }),
    ),
    ...read.occupations.map(
      ({ at, text: words, id, label }): Mark => ({
        at,
        text: words,
        kind: 'title',
        key: id,
        on: titles.has(id),
        meaning: `job title: ${label}`,
      }),
    ),
    ...read.unclear.map(({ at, text: words, family }, i): Mark => {
      const meant = family.find(({ id }) => id === chosen.get(i));
      return {
        at,
        text: words,
        kind: 'unclear',
        key: String(i),
        on: meant !== undefined,
        meaning: meant?.label ?? `one of ${family.length}: choose below`,
      };
    }),
  ].sort((a, b) => a.at - b.at);
  const pieces: Markup[] = [];
  let end = 0;
  for (const mark of marks) {
    if (mark.at < end) continue;
    pieces.push(html`${text.slice(end, mark.at)}${markView(mark)}`);
    end = mark.at + mark.text.length;
  }
  return [...pieces, html`${text.slice(end)}`];
}

function markView({ text, kind, key, on, meaning }: Mark): Markup {
  return html`<button type="button" class="mark mark-${kind}" id="mark-${kind}-${key}" data-${kind}="${key}" aria-pressed="${on ? 'true' : 'false'}" title="${meaning}">${text}<span class="visually-hidden"> (${meaning})</span></button>`;
}

function skillDecision({ dropped }: TextDraft, { id, label, text }: Mention): Markup {
  return html`<li><label><input type="checkbox" id="take-${id}" data-skill="${id}"${!dropped.has(id) && html` checked`}><span><b>${label}</b>${saidAs(label, text)}</span></label></li>`;
}

function titleDecision({ titles }: TextDraft, { id, label, text }: Mention): Markup {
  return html`<li><label><input type="checkbox" id="title-${id}" data-title="${id}"${titles.has(id) && html` checked`}><span><b>${label}</b>${saidAs(label, text)}</span></label></li>`;
}

function saidAs(label: string, text: string): Markup | null {
  return label.toLowerCase() === text.toLowerCase() ? null : html` <small>“${text}”</small>`;
}

function unclearDecision(
  { chosen }: TextDraft,
  { text, family }: { readonly text: string; readonly family: readonly ConceptRef[] },
  at: number,
): Markup {
  const option = (id: string, label: string) =>
    html`<option value="${id}"${(chosen.get(at) ?? '') === id && html` selected`}>${label}</option>`;
  return html`<p><label for="choice-${at}">“${text}”</label> <select id="choice-${at}" data-choice="${at}">${option('', 'nothing of these')}${family.map(({ id, label }) => option(id, label))}</select></p>`;
}
