import type { SkillIndex } from '../../compact/skill-index.ts';
import { requirementsOf } from '../../query/accessors.ts';
import { createCombobox } from './combobox.ts';
import type { Suggest } from './suggest.ts';

/** A selection of skills, and what to do with a new one. */
export interface Picker {
  readonly index: SkillIndex;
  readonly suggest: Suggest;
  /** Ids. */
  readonly picked: readonly string[];
  readonly pick: (ids: readonly string[]) => void;
}

/** Makes the profile page's boxes and buttons work. */
export function connectPicker(host: HTMLElement, { index, suggest, picked, pick }: Picker): void {
  const add = (ids: readonly string[]): void => pick([...picked, ...ids.filter((id) => !picked.includes(id))]);
  createCombobox({
    host: host.querySelector('#pick-skill')!,
    name: 'skill-box',
    label: 'Add a skill',
    placeholder: 'Type a skill',
    find: (query) => suggest(query, { skills: 8 }).filter(({ id }) => !picked.includes(id)),
    choose: ({ id }) => add([id]),
  });
  createCombobox({
    host: host.querySelector('#pick-occupation')!,
    name: 'occupation-box',
    label: 'Add all essential skills of an occupation',
    placeholder: 'Type an occupation',
    find: (query) => suggest(query, { occupations: 8 }),
    choose: ({ id }) => add(essentials(index, id)),
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

function essentials(index: SkillIndex, id: string): string[] {
  const all = requirementsOf(index, id);
  const essential = all.filter(({ kind }) => kind !== 'optional');
  return (essential.length > 0 ? essential : all).map(({ skill }) => skill);
}
