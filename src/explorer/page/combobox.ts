import { counted } from '../../catalogue/counted.ts';
import { html } from '../html.ts';

/** One line below the box. */
export interface Suggestion {
  readonly id: string;
  readonly label: string;
  /** What sort it is, or by which other name it was found. */
  readonly hint: string;
}

/** What is found for a text. */
export interface Suggested<S extends Suggestion> {
  readonly suggestions: readonly S[];
  /** A line above them. */
  readonly note?: string;
  /** Whether none is to be taken unless it is chosen. */
  readonly open?: boolean;
}

export interface ComboboxOptions<S extends Suggestion> {
  readonly host: HTMLElement;
  /** Unique on the page. */
  readonly name: string;
  readonly label: string;
  readonly placeholder: string;
  readonly find: (query: string) => Promise<Suggested<S>>;
  readonly choose: (suggestion: S) => void;
}

/**
 * A text box with suggestions, after the combobox pattern of the WAI-ARIA authoring practices: arrows move, Enter takes,
 * Escape closes, and what happens is told to screen readers.
 */
export function createCombobox<S extends Suggestion>(options: ComboboxOptions<S>): HTMLInputElement {
  const { host, name, label, placeholder, find, choose } = options;
  host.classList.add('combobox');
  host.innerHTML = html`<label class="visually-hidden" for="${name}">${label}</label>
    <svg class="glass" viewBox="0 0 20 20" aria-hidden="true"><circle cx="8.5" cy="8.5" r="5.5"/><path d="M13 13l4.5 4.5"/></svg>
    <input id="${name}" type="text" role="combobox" autocomplete="off" autocapitalize="none" spellcheck="false" placeholder="${placeholder}" aria-autocomplete="list" aria-expanded="false" aria-controls="${name}-list">
    <div class="suggestions" hidden><p class="suggestions-note"></p><ul id="${name}-list" role="listbox" aria-label="${label}"></ul></div>
    <span class="visually-hidden" role="status"></span>`.toString();
  const input = host.querySelector('input')!;
  const popup = host.querySelector<HTMLElement>('.suggestions')!;
  const note = popup.querySelector('p')!;
  const list = popup.querySelector('ul')!;
  const status = host.querySelector('[role=status]')!;
  let found: readonly S[] = [];
  let active = -1;

  let looked = 0;
  let pending = false;

  /** What is typed, closed or taken while something is looked for makes the answer stale. */
  const show = async (): Promise<void> => {
    const at = ++looked;
    pending = true;
    const query = input.value.trim();
    const asked: Suggested<S> = query === '' ? { suggestions: [] } : await find(query);
    if (at !== looked) return;
    pending = false;
    found = asked.suggestions;
    active = asked.open || found.length === 0 ? -1 : 0;
    note.textContent = asked.note ?? '';
    list.innerHTML =
      found.length > 0
        ? html`${found.map(
            ({ label: text, hint }, i) =>
              html`<li id="${name}-${i}" role="option" aria-selected="${i === active ? 'true' : 'false'}" data-at="${i}"><span>${text}</span><small>${hint}</small></li>`,
          )}`.toString()
        : html`<li class="nothing" role="option" aria-disabled="true" aria-selected="false">Nothing is called “${query}”.</li>`.toString();
    open(query !== '');
    status.textContent = query === '' ? '' : `${asked.note ?? ''} ${counted(found.length, 'suggestion')}`.trim();
  };
  const close = (): void => {
    looked++;
    pending = false;
    open(false);
  };
  const open = (opened: boolean): void => {
    popup.hidden = !opened;
    input.setAttribute('aria-expanded', String(opened));
    mark();
  };
  const mark = (): void => {
    for (const [i, option] of [...list.children].entries()) option.setAttribute('aria-selected', String(i === active));
    if (active >= 0 && !popup.hidden) input.setAttribute('aria-activedescendant', `${name}-${active}`);
    else input.removeAttribute('aria-activedescendant');
    if (active >= 0) list.children[active]?.scrollIntoView({ block: 'nearest' });
  };
  const take = (at: number): void => {
    const suggestion = popup.hidden ? undefined : found[at];
    if (suggestion === undefined) return;
    input.value = '';
    found = [];
    close();
    choose(suggestion);
  };

  /** What Enter and the arrows act on is what was found for what stands in the box. */
  let looking: Promise<void> = Promise.resolve();
  const look = (): Promise<void> => {
    looking = show();
    return looking;
  };

  input.addEventListener('input', look);
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    // Enter and arrows belong to what composes a character.
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      // What is on its way to open counts as open: the text stays.
      if (popup.hidden && !pending) input.value = '';
      close();
    } else if (event.key === 'Enter') enter();
    else if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else return;
    event.preventDefault();
  });
  /** What is closed opens; where nothing is chosen yet, the first is, and pressing again takes it. */
  const enter = async (): Promise<void> => {
    await looking;
    if (popup.hidden) await look();
    else if (active < 0) move(1);
    else take(active);
  };
  /** An arrow opens what is closed, and stands on its first or last. */
  const move = async (step: 1 | -1): Promise<void> => {
    await looking;
    if (popup.hidden) {
      await look();
      active = -1;
    }
    if (found.length > 0)
      active = active < 0 ? (step > 0 ? 0 : found.length - 1) : (active + step + found.length) % found.length;
    mark();
  };
  // Before the box loses focus, which closes the list.
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
    if (event.button !== 0) return;
    const option = (event.target as Element).closest<HTMLElement>('[data-at]');
    if (option !== null) take(Number(option.dataset['at']));
  });
  return input;
}
