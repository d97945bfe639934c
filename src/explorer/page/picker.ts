import type { Asked } from './asked.ts';
import { createCombobox } from './combobox.ts';
import { without } from './suggest.ts';
import { connectTextBox, type TextState } from './text-box.ts';

/** A selection of skills, and what to do with a new one. */
export interface Picker {
  readonly ask: Asked;
  readonly language: string | undefined;
  readonly text: TextState;
  /** Ids. */
  readonly picked: readonly string[];
  readonly pick: (ids: readonly string[]) => void;
}

/** Makes the profile page's boxes and buttons work. */
export function connectPicker(host: HTMLElement, { ask, language, text, picked, pick }: Picker): void {
  const add = (ids: readonly string[]): void => pick([...picked, ...ids.filter((id) => !picked.includes(id))]);
  createCombobox({
    host: host.querySelector('#pick-skill')!,
    name: 'skill-box',
    label: 'Add a skill',
    placeholder: 'Type a skill',
    find: async (query) => without(await ask.suggest(query, { skills: 8 }, language), picked),
    choose: ({ id }) => add([id]),
  });
  createCombobox({
    host: host.querySelector('#pick-occupation')!,
    name: 'occupation-box',
    label: 'Add all essential skills of an occupation',
    placeholder: 'Type an occupation',
    find: (query) => ask.suggest(query, { occupations: 8 }, language),
    choose: async ({ id }) => add(await ask.essentials(id)),
  });
  connectTextBox(host.querySelector('#pick-text')!, {
    read: (words) => ask.read(words, language),
    state: text,
    picked,
    add,
  });
  host.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('button');
    if (button === null || !host.contains(button)) return;
    const { add: added, remove } = button.dataset;
    if (added !== undefined) add([added]);
    else if (remove !== undefined) pick(picked.filter((id) => id !== remove));
    else if (button.dataset['clear'] !== undefined) pick([]);
  });
}
