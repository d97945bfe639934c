import { emptyDraft, type TextDraft, takenSkills, takenTitles, textView } from '../view/text-view.ts';
import type { TextAnswer } from './answers.ts';

/** The text that is being read, kept while the page is shown anew. */
export interface TextState {
  draft: TextDraft;
  /** What each job title in it must be able to do. */
  essentials: TextAnswer['essentials'];
}

/** What the box for a text works on. */
export interface TextBox {
  readonly read: (text: string) => Promise<TextAnswer>;
  readonly state: TextState;
  /** Ids. */
  readonly picked: readonly string[];
  readonly add: (ids: readonly string[]) => void;
}

/** Makes the box for a text work: read it, drop or take what was understood, choose what is meant, add it. */
export function connectTextBox(host: HTMLElement, { read: readText, state, picked, add }: TextBox): void {
  const taken = (): string[] => {
    const ids = [...takenSkills(state.draft), ...takenTitles(state.draft).flatMap((id) => state.essentials[id] ?? [])];
    return [...new Set(ids)].filter((id) => !picked.includes(id));
  };
  const show = (): void => {
    const focused = host.contains(document.activeElement) ? document.activeElement?.id : undefined;
    host.innerHTML = textView(state.draft, taken().length).toString();
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  };
  const change = (changes: Partial<TextDraft>): void => {
    state.draft = { ...state.draft, ...changes };
    show();
  };
  const read = async (): Promise<void> => {
    const { value: text } = host.querySelector('textarea')!;
    if (text.trim() === '') return change(emptyDraft);
    const answer = await readText(text);
    state.essentials = answer.essentials;
    change({ ...emptyDraft, text, read: answer.read });
  };
  host.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('button');
    if (button === null) return;
    const { skill, title, unclear } = button.dataset;
    if (button.id === 'text-read') read();
    else if (button.id === 'text-forget') change(emptyDraft);
    else if (button.id === 'text-take') add(taken());
    else if (skill !== undefined) change({ dropped: toggled(state.draft.dropped, skill) });
    else if (title !== undefined) change({ titles: toggled(state.draft.titles, title) });
    else if (unclear !== undefined) document.getElementById(`choice-${unclear}`)?.focus();
  });
  host.addEventListener('change', (event) => {
    const field = event.target as HTMLInputElement | HTMLSelectElement;
    const { skill, title, choice } = field.dataset;
    if (skill !== undefined) change({ dropped: toggled(state.draft.dropped, skill) });
    else if (title !== undefined) change({ titles: toggled(state.draft.titles, title) });
    else if (choice !== undefined) {
      const chosen = new Map(state.draft.chosen);
      if (field.value === '') chosen.delete(Number(choice));
      else chosen.set(Number(choice), field.value);
      change({ chosen });
    }
  });
  show();
}

function toggled(set: ReadonlySet<string>, item: string): ReadonlySet<string> {
  const changed = new Set(set);
  if (!changed.delete(item)) changed.add(item);
  return changed;
}
