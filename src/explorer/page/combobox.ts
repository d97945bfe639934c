import { html } from '../html.ts';

/** One line below the box. */
export interface Suggestion {
  readonly id: string;
  readonly label: string;
  /** What sort it is, or by which other name it was found. */
  readonly hint: string;
}

export interface ComboboxOptions<S extends Suggestion> {
  readonly host: HTMLElement;
  /** Unique on the page. */
  readonly name: string;
  readonly label: string;
  readonly placeholder: string;
  readonly find: (query: string) => readonly S[];
  readonly choose: (suggestion: S) => void;
  /** Called when the box is first entered: time to prepare. */
  readonly warmUp?: () => void;
}

/**
 * A text box with suggestions, after the combobox pattern of the WAI-ARIA authoring practices: arrows move, Enter takes,
 * Escape closes, and what happens is told to screen readers.
 */
export function createCombobox<S extends Suggestion>(options: ComboboxOptions<S>): HTMLInputElement {
  const { host, name, label, placeholder, find, choose, warmUp } = options;
  host.classList.add('combobox');
  host.innerHTML = html`<label class="visually-hidden" for="${name}">${label}</label>
    <svg class="glass" viewBox="0 0 20 20" aria-hidden="true"><circle cx="8.5" cy="8.5" r="5.5"/><path d="M13 13l4.5 4.5"/></svg>
    <input id="${name}" type="text" role="combobox" autocomplete="off" autocapitalize="none" spellcheck="false" placeholder="${placeholder}" aria-autocomplete="list" aria-expanded="false" aria-controls="${name}-list">
    <ul id="${name}-list" class="suggestions" role="listbox" aria-label="${label}" hidden></ul>
    <span class="visually-hidden" role="status"></span>`.toString();
  const input = host.querySelector('input')!;
  const list = host.querySelector('ul')!;
  const status = host.querySelector('[role=status]')!;
  let found: readonly S[] = [];
  let active = -1;

  const show = (): void => {
    const query = input.value.trim();
    found = query === '' ? [] : find(query);
    active = found.length > 0 ? 0 : -1;
    list.innerHTML =
      found.length > 0
        ? html`${found.map(
            ({ label: text, hint }, i) =>
              html`<li id="${name}-${i}" role="option" aria-selected="${i === active ? 'true' : 'false'}" data-at="${i}"><span>${text}</span><small>${hint}</small></li>`,
          )}`.toString()
        : html`<li class="nothing" role="option" aria-disabled="true" aria-selected="false">Nothing is called “${query}”.</li>`.toString();
    open(query !== '');
    status.textContent = query === '' ? '' : `${found.length} suggestions`;
  };
  const open = (opened: boolean): void => {
    list.hidden = !opened;
    input.setAttribute('aria-expanded', String(opened));
    mark();
  };
  const mark = (): void => {
    for (const [i, option] of [...list.children].entries()) option.setAttribute('aria-selected', String(i === active));
    if (active >= 0 && !list.hidden) input.setAttribute('aria-activedescendant', `${name}-${active}`);
    else input.removeAttribute('aria-activedescendant');
    if (active >= 0) list.children[active]?.scrollIntoView({ block: 'nearest' });
  };
  const take = (at: number): void => {
    const suggestion = found[at];
    if (suggestion === undefined) return;
    input.value = '';
    open(false);
    choose(suggestion);
  };

  input.addEventListener('focus', () => warmUp?.(), { once: true });
  input.addEventListener('input', show);
  input.addEventListener('blur', () => open(false));
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') open(false);
    else if (event.key === 'Enter') take(active);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (list.hidden) show();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (found.length > 0) active = (active + step + found.length) % found.length;
      mark();
    } else return;
    event.preventDefault();
  });
  // Before the box loses focus, which closes the list.
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
    const option = (event.target as Element).closest<HTMLElement>('[data-at]');
    if (option !== null) take(Number(option.dataset['at']));
  });
  return input;
}
